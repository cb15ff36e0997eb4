import type { Element } from 'hast';
import { h } from 'hastscript';
import { textField, textsField } from '../../article/fields-of';
import type { Article } from '../../article/types';
import { detailsOf, type Details } from '../../layout/details';
import { dataScript } from '../../layout/document';
import { absoluteUri } from '../item';
import { newsArticle } from '../schema-org';
import { summaryOf } from '../summary';
import { isoOf } from '../times';
import type { ExportContext } from '../types';

/** What a page says of itself to search engines and social networks. */
export function headOf(article: Article, context: ExportContext): Element[] {
  const details = detailsOf(article, context.page);
  const summary = summaryOf(article);
  const url = absoluteUri(textField(article, 'url'));
  return [
    ...(summary === undefined ? [] : [h('meta', { name: 'description', content: summary })]),
    ...details.authors.map(({ name }) => h('meta', { name: 'author', content: name })),
    ...(url === undefined ? [] : [h('link', { rel: 'canonical', href: url })]),
    ...openGraph(article, details, context).map(([property, content]) => h('meta', { property, content })),
    dataScript('application/ld+json', newsArticle(article, context)),
  ];
}

/** https://ogp.me: what social networks show of a link. */
function openGraph(article: Article, details: Details, { page }: ExportContext): (readonly [string, string])[] {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['og:type', 'article'],
    ['og:title', details.headline],
    ['og:description', summaryOf(article)],
    ['og:url', absoluteUri(textField(article, 'url'))],
    ['og:site_name', page.edition.masthead.title],
    ['og:locale', details.language.replace('-', '_')],
    ['article:published_time', isoOf(details.published)],
    ['article:modified_time', isoOf(details.updated)],
    ['article:section', details.section.at(-1)],
    ...textsField(article, 'keywords').map(keyword => ['article:tag', keyword] as const),
  ];
  return rows.flatMap(([property, content]) => (content === undefined ? [] : [[property, content] as const]));
}
