import type { Article } from '../../article/types';
import { pageHolding, webPage } from '../html/page';
import { lossesOf } from '../losses';
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
  const { content, files } = webPage(article, context);
  const losses = lossesOf(article, pageHolding('A web page', context));
  return { content, losses, ...(files.size > 0 && { files }) };
}
