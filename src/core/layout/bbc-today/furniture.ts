import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Details } from '../details';
import { currentEntry, inLanguage, linkList } from '../furniture';
import type { PageWords } from './words';

export const masthead = (details: Details): Element =>
  h('header', { className: ['masthead'], ...inLanguage(details) }, [
    h('p', [h('strong', { className: ['brand'] }, details.edition.masthead.title)]),
  ]);

export function sections(details: Details, words: PageWords): Element | undefined {
  const { navigation } = details.edition;
  if (navigation.length === 0) return undefined;
  const properties = { className: ['sections'], ariaLabel: words.sections, ...inLanguage(details) };
  return h('nav', properties, linkList(navigation, currentEntry(details)));
}

/** Promotions and services of the edition; nothing where it has none. */
export function foot(details: Details, words: PageWords): Element | undefined {
  const { masthead, promos } = details.edition;
  const lists = [row('promos', words.promos, promos), row('services', words.services, masthead.services)];
  if (lists.every(list => list === undefined)) return undefined;
  return h('footer', { className: ['foot'], ...inLanguage(details) }, lists);
}

const row = (className: string, ariaLabel: string, names: readonly string[]): Element | undefined =>
  names.length === 0 ? undefined : h('nav', { className: [className], ariaLabel }, linkList(names));
