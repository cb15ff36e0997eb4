/** What stands round a story, as every layout makes it. */
import type { Element, Properties } from 'hast';
import { h } from 'hastscript';
import type { Edition } from '../desk/edition';
import { sectionPath, type Details } from './details';
import { directionOf, primaryLanguage } from './language';

/** A list of links that lead nowhere here. */
export const linkList = (names: readonly string[]): Element => list(names, () => ({}));

/** A list of sections, with the one marked that the story is in. In a site each leads to its front, if it has one. */
export const sectionList = (names: readonly string[], { front }: Details, current?: string): Element =>
  list(names, name => ({
    href: front(sectionPath(name)),
    ariaCurrent: name === current ? 'true' : undefined,
  }));

const list = (names: readonly string[], propertiesOf: (name: string) => Properties): Element =>
  h(
    'ul',
    names.map(name => h('li', [h('a', propertiesOf(name), name)])),
  );

/** The names in an edition that may lead to fronts. */
export const sectionNames = ({ navigation, masthead }: Edition): readonly string[] => [
  ...navigation,
  ...masthead.services,
];

/** The name of the paper, which leads to the front of its site. */
export function brand({ edition, front }: Details): Element | string {
  const home = front([]);
  return home === undefined ? edition.masthead.title : h('a', { href: home }, edition.masthead.title);
}

/** The steps of the story's section, each leading to its front. */
export const sectionSteps = ({ section, front }: Details): Element[] =>
  section.map((step, at) => {
    const href = front(section.slice(0, at + 1));
    return href === undefined ? h('span', step) : h('a', { href }, step);
  });

/** The entry of the navigation that the story belongs to: the nearest step of its section that has one. */
export const currentEntry = ({ edition: { navigation }, section }: Details): string | undefined =>
  section.filter(step => navigation.includes(step)).at(-1);

/** Language and direction of what the edition says, where they are not the story's. */
export function inLanguage({ furniture, language }: Details): Properties {
  if (primaryLanguage(furniture) === primaryLanguage(language)) return {};
  return { lang: furniture, dir: directionOf(furniture) };
}
