import type { Article } from '../../article/types';
import { pageDocument } from '../../layout/document';
import { renderPage } from '../../layout/registry';
import { phrase, type Phrase } from '../../say';
import { addressFrom } from '../addresses';
import type { Holding } from '../losses';
import { isLocal } from '../pictures';
import { publishable } from '../publishable';
import { toExported } from '../relink';
import { IN_NEWS_ARTICLE } from '../schema-org';
import type { ExportContext } from '../types';
import { picturesFor } from './files';
import { headOf } from './head';
import { printed } from './print';

/** A page as a file, with those that lie beside it. */
export interface WebPage {
  readonly content: string;
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

/** The article in its layout as a whole HTML document. */
export function webPage(article: Article, context: ExportContext): WebPage {
  const { layout, filesBeside, siteFolder = '' } = context;
  const story = publishable(article, toExported('html'));
  const { picture, files } = picturesFor(context);
  const page = renderPage(layout, story, {
    ...context.page,
    anchors: false,
    picture,
    ...(context.say && { say: context.say }),
  });
  const styleSheet = `styles/${layout.id}.css`;
  const styles = filesBeside === true ? { styleSheet: addressFrom(siteFolder, styleSheet) } : { styles: layout.styles };
  const document = pageDocument(page, { ...styles, head: headOf(story, context) });
  return {
    content: printed(document),
    files: filesBeside === true ? new Map<string, string | Uint8Array>([[styleSheet, layout.styles], ...files]) : files,
  };
}

/** @param name the format as a sentence names it */
export function pageHolding(name: Holding['name'], context: ExportContext): Holding {
  const { picture } = picturesFor(context);
  return {
    name,
    fields: IN_NEWS_ARTICLE,
    keepsDeskLinks: true,
    blocks: { picture: ({ src }) => lostPicture(src.value, picture(src.value) !== undefined) },
  };
}

function lostPicture(src: string, shown: boolean): Phrase | undefined {
  if (src === '') return phrase('A picture names no file; its description stands in its place.');
  if (shown) return undefined;
  if (!isLocal(src))
    return phrase('The picture "{src}" is not a local file; its description stands in its place.', { src });
  return phrase(
    'The picture "{src}" is missing, is no picture, or lies outside the folders that an article may show pictures from; its description stands in its place.',
    { src },
  );
}
