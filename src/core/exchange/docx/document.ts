import { Document, Packer } from 'docx';
import { introIndex } from '../../article/story';
import type { Article, Block } from '../../article/types';
import { WORDS } from '../../layout/bbc-today/words';
import { withoutDateline } from '../../layout/dateline';
import { detailsOf, type Details } from '../../layout/details';
import { byLanguage } from '../../layout/language';
import { storyDateline } from '../dateline';
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
    sections: [{ children: [...top(details, view), ...body(article, view)] }],
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
    at === intro ? opening(article, withoutDateline(node), view) : partsOf(node, view),
  );
}

/** The first paragraph, with the story's dateline once. */
function opening(article: Article, node: Block, view: View): Part[] {
  if (node.type !== 'paragraph') return partsOf(node, view);
  const dateline = storyDateline(article, view.context.page.timeZone);
  const before = dateline === undefined ? [] : words(`${dateline.text} - `);
  return [paragraph('intro', [...before, ...wordsOf(node.children[0])], view)];
}
