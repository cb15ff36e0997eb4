import { headlineFor, textField } from '../../article/fields-of';
import type { Article } from '../../article/types';
import { newsItem } from '../item';
import type { ExportContext } from '../types';
import type { Story } from './types';

/** What the site tells of an article, whose page is at a path from its top. */
export function storyFor(article: Article, context: ExportContext, page: string): Story {
  const item = newsItem(article, context);
  const { url, summary, keywords, rights, published, updated, headline, details } = item;
  // Two files in two folders may have one name, and a feed's readers take two stories of one name for the same.
  const named = ['id', 'url', 'slug'].some(field => textField(article, field) !== undefined);
  const uri = named ? item.uri : `urn:x-crosshead:${encodeURIComponent(page.replace(/\.html$/, ''))}`;
  const { authors, language, section } = details;
  return {
    page,
    headline: headlineFor(article, 'index') ?? headline,
    stamp: details.published,
    details: { authors, language, section },
    ...{ uri, url, summary, keywords, rights, published, updated },
  };
}
