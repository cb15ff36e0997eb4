import type { Span } from '../../core/article/types';
import type { ArticleView, BlockView, Passage } from '../../core/lint/engine/view-types';
import type { Quotation } from '../../core/speech/types';
import type { QuoteRecord } from './record';

/** A passage and where its block starts in the text. */
interface Placed {
  readonly passage: Passage;
  readonly start: number;
}

/** Every quotation of a story in the order of the text. */
export function quotesIn({ article, blocks }: ArticleView): QuoteRecord[] {
  const placed = blocks.map((block, i) => placedIn(block, article.starts[i] ?? 0));
  // Speakers are named by paragraph: of the whole story, or for captions and the like of their own block.
  const story = placed.flat().filter(({ passage }) => passage.story);
  return placed
    .flatMap(inBlock => {
      const own = inBlock.filter(({ passage }) => !passage.story && passage.quotations === passage.quoted);
      return inBlock.flatMap(one => one.passage.quotations.map(told(one, one.passage.story ? story : own)));
    })
    .sort((a, b) => a.start - b.start);
}

const placedIn = ({ passages }: BlockView, start: number): Placed[] => passages.map(passage => ({ passage, start }));

const told =
  (home: Placed, paragraphs: readonly Placed[]) =>
  (quotation: Quotation): QuoteRecord => {
    const { text, speech, speaker, speakerSpan, cue, why } = quotation;
    const place = speakerSpan && paragraphs[speakerSpan.paragraph];
    const span = place && absolute(place, speakerSpan);
    return {
      ...absolute(home, quotation),
      text,
      speech,
      speaker: speaker ?? null,
      speakerSpan: span ?? null,
      cue: cue ?? null,
      why,
    };
  };

function absolute({ passage, start }: Placed, span: Span): Span {
  const { start: from, end: to } = passage.at(span.start, span.end);
  return { start: start + from, end: start + to };
}
