/** What stands round a story, as every layout makes it. */
import type { Element, Properties } from 'hast';
import { h } from 'hastscript';
import type { Details } from './details';
import { directionOf, primaryLanguage } from './language';

/** A list of links that lead nowhere here; the one for the section that the story is in is marked. */
export const linkList = (names: readonly string[], current?: string): Element =>
  h(
    'ul',
    names.map(name => h('li', [h('a', { ariaCurrent: name === current ? 'true' : undefined }, name)])),
  );

/** The entry of the navigation that the story belongs to: the nearest step of its section that has one. */
export const currentEntry = ({ edition: { navigation }, section }: Details): string | undefined =>
  section.filter(step => navigation.includes(step)).at(-1);

/** Language and direction of what the edition says, where they are not the story's. */
export function inLanguage({ furniture, language }: Details): Properties {
  if (primaryLanguage(furniture) === primaryLanguage(language)) return {};
  return { lang: furniture, dir: directionOf(furniture) };
}
