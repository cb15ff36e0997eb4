import type { Article } from '../article/types';
import { bbc2001 } from './bbc-2001';
import { bbcToday } from './bbc-today';
import { slots } from './slots';
import { textPage } from './text';
import type { Layout, Page, PageContext } from './types';

/** The layouts, one line each; the first is the default. Pickers, settings and the command line are made from this table. */
export const LAYOUTS: readonly [Layout, ...Layout[]] = [bbc2001, bbcToday, textPage, slots];

/** The layout with this id; the default one where there is none or no id is given. */
export function layoutOf(id: string | undefined): Layout {
  return LAYOUTS.find(layout => layout.id === id) ?? LAYOUTS[0];
}

/**
 * An article as a page. Keep the same `context` object from version to version of an article: the elements of unchanged blocks are
 * remembered with it.
 */
export function renderPage(layout: Layout, article: Article, context: PageContext): Page {
  return layout.render(article, context);
}
