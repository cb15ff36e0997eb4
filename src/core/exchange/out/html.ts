import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Article } from '../../article/types';
import { detailsOf, type Details } from '../../layout/details';
import { dataScript, pageDocument } from '../../layout/document';
import { renderPage } from '../../layout/registry';
import type { PageContext } from '../../layout/types';
import { lossesOf, type Holding } from '../losses';
import { isLocal, dataUri } from '../pictures';
import { publishable } from '../publishable';
import { IN_NEWS_ARTICLE, newsArticle } from '../schema-org';
import { summaryOf } from '../summary';
import { isoOf } from '../times';
import type { Exported, ExportContext, Format } from '../types';

export const html: Format = {
  id: 'html',
  label: 'Web page',
  extension: 'html',
  mediaType: 'text/html',
  description:
    'The page in its layout, one file with styles and pictures inside, with structured data for search engines.',
  export: exportHtml,
};

function exportHtml(article: Article, context: ExportContext): Exported {
  const story = publishable(article);
  const page = renderPage(context.layout, story, pageContext(context));
  const document = pageDocument(page, { styles: context.layout.styles, head: head(story, context) });
  return {
    content: `${toHtml(document, { upperDoctype: true })}\n`,
    losses: lossesOf(article, holding(context)),
  };
}

const holding = (context: ExportContext): Holding => ({
  name: 'A web page',
  fields: IN_NEWS_ARTICLE,
  blocks: { picture: ({ src }) => lostPicture(src.value, context) },
});

function pageContext(context: ExportContext): PageContext {
  return {
    ...context.page,
    anchors: false,
    picture: src => {
      const file = isLocal(src) ? context.asset(src) : undefined;
      return file && dataUri(file);
    },
  };
}

function lostPicture(src: string, context: ExportContext): string | undefined {
  if (src === '') return 'A picture names no file; its description stands in its place.';
  if (pageContext(context).picture(src) !== undefined) return undefined;
  if (!isLocal(src)) return `The picture "${src}" is not a local file; its description stands in its place.`;
  return `The picture "${src}" was not found, or is no picture; its description stands in its place.`;
}

function head(article: Article, context: ExportContext): Element[] {
  const details = detailsOf(article, context.page);
  const summary = summaryOf(article);
  return [
    ...(summary === undefined ? [] : [h('meta', { name: 'description', content: summary })]),
    ...openGraph(details, summary, context),
    dataScript('application/ld+json', newsArticle(article, context)),
  ];
}

/** https://ogp.me: what social networks show of a link. */
function openGraph(details: Details, summary: string | undefined, { page }: ExportContext): Element[] {
  const properties: readonly (readonly [string, string | undefined])[] = [
    ['og:type', 'article'],
    ['og:title', details.headline],
    ['og:description', summary],
    ['og:site_name', page.edition.masthead.title],
    ['og:locale', details.language.replace('-', '_')],
    ['article:published_time', isoOf(details.published)],
    ['article:modified_time', isoOf(details.updated)],
    ['article:section', details.section.at(-1)],
  ];
  return properties.flatMap(([property, content]) => (content === undefined ? [] : [h('meta', { property, content })]));
}
