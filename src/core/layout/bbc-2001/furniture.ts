import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Edition } from '../../desk/edition';
import type { Details } from '../details';
import type { PageWords } from './words';

/** BBC NEWS and the services, one line of text. */
export function masthead({ masthead: { title, services } }: Edition): Element {
  return h('header', { className: ['masthead'] }, [
    h('p', [
      h('strong', { className: ['brand'] }, title),
      h(
        'span',
        { className: ['services'] },
        services.flatMap(service => [' ', h('a', service)]),
      ),
    ]),
  ]);
}

export function youAreIn(section: readonly string[], words: PageWords): Element | undefined {
  if (section.length === 0) return undefined;
  return h('nav', { className: ['you-are-in'], ariaLabel: words.youAreIn }, [
    `${words.youAreIn}: `,
    ...section.flatMap((step, at) => [...(at === 0 ? [] : [': ']), h('span', step)]),
  ]);
}

/** The section that the story is in is marked as the one the reader is in. */
export function sideColumn({ edition: { navigation, promos }, section }: Details, words: PageWords): Element {
  return h('div', { className: ['side'] }, [
    navigation.length > 0 ? h('nav', { ariaLabel: words.sections }, entries(navigation, section.at(-1))) : undefined,
    promos.length > 0 ? h('aside', { className: ['promos'], ariaLabel: words.promos }, entries(promos)) : undefined,
  ]);
}

const entries = (names: readonly string[], current?: string) =>
  h(
    'ul',
    names.map(name => h('li', [h('a', { ariaCurrent: name === current ? 'true' : undefined }, name)])),
  );

export function foot(section: readonly string[], words: PageWords): Element {
  const nearest = section.at(-1);
  return h('footer', { className: ['foot'] }, [
    h('p', { className: ['below'] }, words.moreStoriesBelow(nearest)),
    h('p', { className: ['e-mail'] }, [h('a', words.emailStory)]),
    h('p', { className: ['more'] }, [
      h('select', { ariaLabel: words.moreStories(nearest) }, [h('option', words.moreStories(nearest))]),
    ]),
  ]);
}
