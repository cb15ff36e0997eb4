/** Who speaks, in colour: quoted speech, the phrase that names its speaker, and quotation marks of doubt. */
import { afterLineEnd, LineFinder } from '../article/lines';
import { absolute, positionAt } from '../article/positions';
import type { Article, Span } from '../article/types';
import type { Desk } from '../desk/types';
import { memo } from '../lint/engine/memo';
import { viewArticle } from '../lint/engine/view';
import type { BlockView, Passage } from '../lint/engine/view-types';
import type { Quotation } from '../speech/types';

/** In the order of their numbers; the extension gives them colours. */
export const TOKEN_TYPES = ['speech', 'speaker', 'scareQuote'] as const;
type TokenType = (typeof TOKEN_TYPES)[number];

interface Token extends Span {
  readonly type: TokenType;
}

/** A token as the protocol has it: on one line, its type by number. */
export interface PlacedToken {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  readonly type: number;
}

/** The tokens of the blocks `[from, to)` of an article, in the order of the text. */
export function semanticTokens(article: Article, desk: Desk, from = 0, to = article.blocks.length): PlacedToken[] {
  const { blocks } = viewArticle(article, desk);
  return blocks.slice(from, to).flatMap((view, i) =>
    tokensIn(view).flatMap(token =>
      lineByLine(article, absolute(article, from + i, token)).map(({ start, end }) => ({
        ...positionAt(article, start),
        length: end - start,
        type: TOKEN_TYPES.indexOf(token.type),
      })),
    ),
  );
}

/** A block's tokens, relative to it, in order and not overlapping: the speaker inside a quotation wins. */
const tokensIn = memo(({ passages }: BlockView): readonly Token[] => {
  const tokens = passages.flatMap(passage => passage.quotations.flatMap(quotation => tokensOf(passage, quotation)));
  return tokens.sort((a, b) => a.start - b.start).filter((token, i, all) => token.start >= (all[i - 1]?.end ?? 0));
});

function tokensOf(passage: Passage, quotation: Quotation): Token[] {
  const { speech, nested, speakerSpan } = quotation;
  if (nested) return [];
  const quoted: Token = { ...passage.at(quotation.start, quotation.end), type: speech ? 'speech' : 'scareQuote' };
  // A speaker in the paragraph before is coloured there, by the quotations of that paragraph.
  if (!speech || speakerSpan?.paragraph !== 0) return [quoted];
  return [quoted, { ...passage.at(speakerSpan.start, speakerSpan.end), type: 'speaker' }];
}

/** The protocol's tokens end with their line. */
function lineByLine({ text }: Article, { start, end }: Span): Span[] {
  const finder = new LineFinder(text, end);
  const pieces: Span[] = [];
  for (let at = start; at < end;) {
    const lineEnd = finder.end(at);
    if (lineEnd > at) pieces.push({ start: at, end: lineEnd });
    at = lineEnd < end ? afterLineEnd(text, lineEnd) : end;
  }
  return pieces;
}
