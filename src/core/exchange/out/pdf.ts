import type { Article } from '../../article/types';
import { english, phrase, told } from '../../say';
import { lossesOf } from '../losses';
import { pageHolding, webPage } from '../html/page';
import type { Exported, ExportContext, Format, Refused } from '../types';

export const pdf: Format = {
  id: 'pdf',
  label: 'PDF',
  extension: 'pdf',
  mediaType: 'application/pdf',
  description: 'The page in its layout, printed by a Chromium, Chrome or Edge on the machine.',
  export: exportPdf,
};

const NO_BROWSER = phrase(
  'A PDF is printed by a browser on the machine, and here is none. Export a web page, and print it from your browser.',
);

async function exportPdf(article: Article, context: ExportContext): Promise<Exported | Refused> {
  const { say = english } = context;
  if (context.print === undefined) return { refused: told(say, NO_BROWSER) };
  // A picture beside the page would not be found where it is printed.
  const { content } = webPage(article, { ...context, filesBeside: false });
  const printed = await context.print(content);
  return 'refused' in printed
    ? printed
    : { content: printed, losses: lossesOf(article, pageHolding(phrase('A PDF'), context), say) };
}
