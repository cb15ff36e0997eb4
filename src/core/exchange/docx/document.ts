import { Document, Packer } from 'docx';
import { introIndex } from '../../article/story';
import type { Article } from '../../article/types';
import { WORDS } from '../../layout/bbc-today/words';
import { detailsOf, type Details } from '../../layout/details';
import { byLanguage } from '../../layout/language';
import { withPrintedDateline } from '../intro';
import type { ExportContext } from '../types';
import { partsOf } from './blocks';
import { words, wordsOf } from './inline';
import { paragraph, type Part, type View } from './paragraph';
import { propertiesOf } from './properties';
import { reproducible } from './reproducible';
import { wordStyles } from './styles';

/** The story as a Word file. The same article gives the same bytes. */
export async function wordFile(article: Article, context: ExportContext): Promise<Uint8Array> {
  const details = detailsOf(article, context.page);
  const view = viewOf(details, context);
  const document = new Document({
    ...propertiesOf(article, details),
    styles: wordStyles(details.language),
    sections: [
      { children: [...top(details, view), ...body(withPrintedDateline(article, context.page.timeZone), view)] },
    ],
  });
  return reproducible(new Uint8Array(await Packer.toArrayBuffer(document)), details);
}

function viewOf({ language, direction }: Details, context: ExportContext): View {
  let last = 0;
  return {
    context,
    language,
    rightToLeft: direction === 'rtl',
    labels: byLanguage(WORDS, language),
    next: () => ++last,
    frame: {},
  };
}

function top({ headline, byline, published }: Details, view: View): Part[] {
  const rows = [
    ['headline', headline],
    ['byline', byline],
    ['published', published?.text],
  ] as const;
  return rows.flatMap(([style, text]) => (text === undefined ? [] : [paragraph(style, words(text), view)]));
}

function body(article: Article, view: View): Part[] {
  const intro = introIndex(article);
  return article.blocks.flatMap(({ node }, at) =>
    at === intro && node.type === 'paragraph'
      ? [paragraph('intro', wordsOf(node.children[0]), view)]
      : partsOf(node, view),
  );
}
