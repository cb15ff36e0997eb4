import type { Article } from '../../article/types';
import { phrase } from '../../say';
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
  const losses = lossesOf(article, pageHolding(phrase('A web page'), context), context.say);
  return { content, losses, ...(files.size > 0 && { files }) };
}
