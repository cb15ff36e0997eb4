import type { Element } from 'hast';
import { h } from 'hastscript';
import { brand, currentEntry, inLanguage, linkList, sectionList, sectionSteps } from '../furniture';
import { sectionPath, type Details } from '../details';
import type { PageWords } from './words';

/** BBC NEWS and the services, one line of text. */
export function masthead(details: Details): Element {
  const { services } = details.edition.masthead;
  return h('header', { className: ['masthead'], ...inLanguage(details) }, [
    h('p', [
      h('strong', { className: ['brand'] }, brand(details)),
      h(
        'span',
        { className: ['services'] },
        services.flatMap(service => [' ', h('a', { href: details.front(sectionPath(service)) }, service)]),
      ),
    ]),
  ]);
}

export function youAreIn(details: Details, words: PageWords): Element | undefined {
  if (details.section.length === 0) return undefined;
  return h('nav', { className: ['you-are-in'], ariaLabel: words.youAreIn }, [
    `${words.youAreIn}: `,
    ...sectionSteps(details).flatMap((step, at) => [...(at === 0 ? [] : [': ']), step]),
  ]);
}

/** Sections, with the story's own marked, and promotions. */
export function sideColumn(details: Details, words: PageWords): Element {
  const { navigation, promos } = details.edition;
  return h('div', { className: ['side'], ...inLanguage(details) }, [
    navigation.length > 0
      ? h('nav', { ariaLabel: words.sections }, sectionList(navigation, details, currentEntry(details)))
      : undefined,
    promos.length > 0 ? h('aside', { className: ['promos'], ariaLabel: words.promos }, linkList(promos)) : undefined,
  ]);
}

export function foot(details: Details, words: PageWords): Element {
  const nearest = details.section.at(-1);
  return h('footer', { className: ['foot'], ...inLanguage(details) }, [
    h('p', { className: ['below'] }, words.moreStoriesBelow(nearest)),
    h('p', { className: ['e-mail'] }, [h('a', words.emailStory)]),
    h('p', { className: ['more'] }, [
      h('select', { ariaLabel: words.moreStories(nearest) }, [h('option', words.moreStories(nearest))]),
    ]),
  ]);
}
