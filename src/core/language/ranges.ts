/** Spans of an article in the terms of the Language Server Protocol. */
import type { Position, Range } from 'vscode-languageserver-types';
import { absolute, offsetAt, positionAt } from '../article/positions';
import { lastAtMost } from '../article/source';
import type { Article, Span } from '../article/types';

/** The range of a span that counts in the article's text. */
export const rangeOf = (article: Article, { start, end }: Span): Range => ({
  start: positionAt(article, start),
  end: positionAt(article, end),
});

/** The range of a span that counts in a top-level block. */
export const rangeIn = (article: Article, block: number, span: Span): Range =>
  rangeOf(article, absolute(article, block, span));

/** Where a top-level block stands in the text. */
export const blockSpan = ({ starts, blocks }: Article, block: number): Span => {
  const start = starts[block] ?? 0;
  return { start, end: start + (blocks[block]?.text.length ?? 0) };
};

/** The span of a range that a client sent. */
export const spanOf = (article: Article, { start, end }: Range): Span => ({
  start: offsetAt(article, start),
  end: offsetAt(article, end),
});

/** Whether two spans share a character, or touch: a cursor at the end of a word is at the word. */
export const touch = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

export const before = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character);

/** The top-level blocks that a span touches: the first, and the one behind the last. */
export function blocksIn(article: Article, { start, end }: Span): readonly [from: number, to: number] {
  const first = Math.max(0, lastAtMost(article.starts, start));
  const from = blockSpan(article, first).end < start ? first + 1 : first;
  return [from, Math.max(from, lastAtMost(article.starts, end) + 1)];
}

/** The index of the top-level block that an offset is in or touches the end of; -1 between blocks and in the front matter. */
export function blockAt(article: Article, offset: number): number {
  const at = lastAtMost(article.starts, offset);
  return at >= 0 && offset <= blockSpan(article, at).end ? at : -1;
}
