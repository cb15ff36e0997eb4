import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Details } from '../details';
import { brand, currentEntry, inLanguage, linkList, sectionList } from '../furniture';
import type { PageWords } from './words';

export const masthead = (details: Details): Element =>
  h('header', { className: ['masthead'], ...inLanguage(details) }, [
    h('p', [h('strong', { className: ['brand'] }, brand(details))]),
  ]);

export function sections(details: Details, words: PageWords): Element | undefined {
  const { navigation } = details.edition;
  if (navigation.length === 0) return undefined;
  const properties = { className: ['sections'], ariaLabel: words.sections, ...inLanguage(details) };
  return h('nav', properties, sectionList(navigation, details, currentEntry(details)));
}

/** Promotions and services of the edition; nothing where it has none. */
export function foot(details: Details, words: PageWords): Element | undefined {
  const { masthead, promos } = details.edition;
  const lists = [
    row('promos', words.promos, promos, linkList),
    row('services', words.services, masthead.services, names => sectionList(names, details)),
  ];
  if (lists.every(list => list === undefined)) return undefined;
  return h('footer', { className: ['foot'], ...inLanguage(details) }, lists);
}

const row = (className: string, ariaLabel: string, names: readonly string[], list: typeof linkList) =>
  names.length === 0 ? undefined : h('nav', { className: [className], ariaLabel }, list(names));
