/** Places in an article: offsets, and lines and characters counted from 0 as the Language Server Protocol counts. */
import { afterLineEnd, isLineEnd, lineStart } from './lines';
import { lastAtMost } from './source';
import type { Article, Span } from './types';

export interface Place {
  /** From 0. */
  readonly line: number;
  /** UTF-16 code units from the start of the line. */
  readonly character: number;
}

/** The place of an offset; offsets outside the text count as its start or end. */
export function positionAt(article: Article, offset: number): Place {
  const { text } = article;
  const to = Math.max(0, Math.min(offset, text.length));
  const block = lastAtMost(article.starts, to);
  let line = article.lines[block] ?? 0;
  let start = block < 0 ? 0 : lineStart(text, article.starts[block] ?? 0);
  for (let at = start; at < to; at++) {
    if (!isLineEnd(text.charCodeAt(at))) continue;
    const next = afterLineEnd(text, at);
    if (next > to) break;
    line++;
    start = next;
    at = next - 1;
  }
  return { line, character: to - start };
}

/** The offset of a place; a character behind the line's end counts as its end, a line behind the last as the text's end. */
export function offsetAt(article: Article, { line, character }: Place): number {
  const { text } = article;
  if (line < 0) return 0;
  const block = lastAtMost(article.lines, line);
  let at = block < 0 ? 0 : lineStart(text, article.starts[block] ?? 0);
  for (let current = article.lines[block] ?? 0; current < line; current++) {
    while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
    if (at >= text.length) return text.length;
    at = afterLineEnd(text, at);
  }
  let end = at;
  while (end < text.length && end < at + character && !isLineEnd(text.charCodeAt(end))) end++;
  return end;
}

/** A span of a block, as offsets into the article's text. */
export function absolute(article: Article, blockIndex: number, { start, end }: Span): Span {
  const from = article.starts[blockIndex] ?? 0;
  return { start: from + start, end: from + end };
}
