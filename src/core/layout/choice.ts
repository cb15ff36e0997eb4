/** Which layout and which furniture an article gets: what is asked for, what it says itself, what its desk says. */
import { textField } from '../article/fields-of';
import type { Article } from '../article/types';
import { EDITIONS } from '../desk/editions';
import type { Edition } from '../desk/edition';
import type { Desk } from '../desk/types';
import { LAYOUTS, layoutOf } from './registry';
import type { Layout, PageContext } from './types';

/** The layout asked for; else the article's own; else the desk's. Ids that are no layout's count as not given. */
export function layoutFor(article: Article, desk: Desk, wanted?: string): Layout {
  const ids = [wanted, textField(article, 'layout'), desk.layout];
  return LAYOUTS.find(({ id }) => id === ids.find(known)) ?? layoutOf(undefined);
}

const known = (id: string | undefined): boolean => LAYOUTS.some(layout => layout.id === id);

export type PageSettings = Pick<PageContext, 'edition' | 'language' | 'timeZone'>;

/** What the page of an article takes from its desk, with the edition that the article names. */
export function pageSettings(article: Article, desk: Desk): PageSettings {
  const { language, timeZone } = desk;
  return { edition: editionFor(textField(article, 'edition'), desk.edition), language, timeZone };
}

const editionFor = (id: string | undefined, own: Edition): Edition =>
  id === own.id ? own : (EDITIONS.find(edition => edition.id === id) ?? own);
