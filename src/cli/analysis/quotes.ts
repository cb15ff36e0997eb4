import type { Span } from '../../core/article/types';
import type { ArticleView, BlockView, Passage } from '../../core/lint/engine/view-types';
import type { QuoteRecord } from './record';

/** A passage and where its block starts in the text. */
interface Placed {
  readonly passage: Passage;
  readonly start: number;
}

/** Every quotation of a story in the order of the text. */
export function quotesIn({ article, blocks }: ArticleView): QuoteRecord[] {
  const placed = blocks.map((block, i) => placedIn(block, article.starts[i] ?? 0));
  // A speaker may stand paragraphs before: of the whole story, or for captions and the like of their own block.
  const flows = [placed.flat().filter(({ passage }) => passage.story), ...placed.map(ownIn)];
  return flows.flatMap(flow => flow.flatMap((_, at) => told(flow, at))).sort((a, b) => a.start - b.start);
}

const placedIn = ({ passages }: BlockView, start: number): Placed[] => passages.map(passage => ({ passage, start }));

/** What is neither the story's own flow nor all somebody else's words. */
const ownIn = (inBlock: readonly Placed[]): Placed[] =>
  inBlock.filter(({ passage: { story, quotations, quoted } }) => !story && (quotations.length > 0 || !quoted.length));

/** The quotations of one paragraph of a flow. */
function told(flow: readonly Placed[], at: number): QuoteRecord[] {
  const home = flow[at];
  if (home === undefined) return [];
  return home.passage.quotations.map(quotation => {
    const { text, speech, speaker = null, speakerSpan, person = null, cue = null, why } = quotation;
    const place = speakerSpan === undefined ? null : absolute(flow[at + speakerSpan.paragraph] ?? home, speakerSpan);
    return { ...absolute(home, quotation), text, speech, speaker, speakerSpan: place, person, cue, why };
  });
}

function absolute({ passage, start }: Placed, span: Span): Span {
  const { start: from, end: to } = passage.at(span.start, span.end);
  return { start: start + from, end: start + to };
}
