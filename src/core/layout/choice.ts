/** Which layout and which furniture an article gets: what is asked for, what it says itself, what its desk says. */
import { textField } from '../article/fields-of';
import type { Article } from '../article/types';
import { EDITIONS } from '../desk/editions';
import type { Edition } from '../desk/edition';
import type { Desk } from '../desk/types';
import { primaryLanguage } from './language';
import { LAYOUTS, layoutOf } from './registry';
import type { Layout, PageContext } from './types';

/** The layout asked for; else the article's own; else the desk's. Ids that are no layout's count as not given. */
export function layoutFor(article: Article, desk: Desk, wanted?: string): Layout {
  const ids = [wanted, textField(article, 'layout'), desk.layout];
  return LAYOUTS.find(({ id }) => id === ids.find(known)) ?? layoutOf(undefined);
}

const known = (id: string | undefined): boolean => LAYOUTS.some(layout => layout.id === id);

export type PageSettings = Pick<PageContext, 'edition' | 'language' | 'timeZone'>;

/** What the page of an article takes from its desk, with the edition for the article and its layout. */
export function pageSettings(article: Article, desk: Desk, layout: Layout): PageSettings {
  const { language, timeZone } = desk;
  return { edition: editionFor(article, desk, layout), language, timeZone };
}

/** The edition that the article names; else the desk's own; else, of those that ship, the one of the language or of the layout. */
function editionFor(article: Article, desk: Desk, layout: Layout): Edition {
  const named = textField(article, 'edition');
  const known = named === desk.edition.id ? desk.edition : EDITIONS.find(({ id }) => id === named);
  return known ?? (desk.edition === EDITIONS[0] ? shipped(article, desk, layout) : desk.edition);
}

function shipped(article: Article, desk: Desk, layout: Layout): Edition {
  const language = primaryLanguage(textField(article, 'language') ?? desk.language);
  const fitting = EDITIONS.find(edition => edition.language === language);
  return fitting ?? EDITIONS.find(({ id }) => id === layout.edition) ?? desk.edition;
}
