/** Places in an article: offsets, and lines and characters counted from 0 as the Language Server Protocol counts. */
import { afterLineEnd, countLineEnds, isLineEnd, lineStart } from './lines';
import { lastAtMost } from './source';
import type { Article, FrontMatter, SourceBlock, Span } from './types';
import { remembered } from './remembered';

export interface Place {
  /** From 0. */
  readonly line: number;
  /** UTF-16 code units from the start of the line. */
  readonly character: number;
}

/** The place of an offset; offsets outside the text count as its start or end. */
export function positionAt(article: Article, offset: number): Place {
  const to = Math.max(0, Math.min(offset, article.text.length));
  const index = lastAtMost(article.starts, to);
  const block = ownLines(article, index);
  const start = article.starts[index] ?? 0;
  const line = article.lines[index] ?? 0;
  // A paragraph is one long line more often than not.
  if (block?.lineEnds === 0 && to - start <= block.text.length) return { line, character: to - start };
  if (block && to - start <= block.text.length) return placeIn(block.text, { at: 0, line }, to - start);
  const at = index < 0 ? 0 : lineStart(article.text, start);
  return placeIn(article.text, { at, line }, to);
}

/** The start of a line in a text. */
interface LineStart {
  readonly at: number;
  readonly line: number;
}

function placeIn(text: string, { at, line }: LineStart, to: number): Place {
  let start = at;
  for (; at < to; at++) {
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
export function offsetAt(article: Article, place: Place): number {
  if (place.line < 0) return 0;
  const index = lastAtMost(article.lines, place.line);
  const block = ownLines(article, index);
  const start = article.starts[index] ?? 0;
  const line = article.lines[index] ?? 0;
  if (block && place.line <= line + block.lineEnds) {
    const { offset, whole } = offsetIn(block.text, { at: 0, line }, place);
    // Else the line may go on behind its block, with blanks.
    if (whole) return start + offset;
  }
  return offsetIn(article.text, { at: index < 0 ? 0 : lineStart(article.text, start), line }, place).offset;
}

/** `whole`: whether as many characters as were asked for stand in the line. */
function offsetIn(text: string, { at, line }: LineStart, place: Place): { offset: number; whole: boolean } {
  for (; line < place.line; line++) {
    while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
    if (at >= text.length) return { offset: text.length, whole: false };
    at = afterLineEnd(text, at);
  }
  let offset = at;
  while (offset < text.length && offset < at + place.character && !isLineEnd(text.charCodeAt(offset))) offset++;
  return { offset, whole: offset === at + place.character };
}

/**
 * The block, where its first character is the first of its line: then its own text tells places in it, and the long text, which is
 * copied when somebody reads a character of it, need not. It is where only line ends stand before it.
 */
function ownLines(article: Article, index: number): SourceBlock | undefined {
  const { blocks, starts, lines } = article;
  const before = blocks[index - 1];
  const end = before ? (starts[index - 1] ?? 0) + before.text.length : article.front.span.end;
  const line = before ? (lines[index - 1] ?? 0) + before.lineEnds : frontLineEnds(article);
  const lineEnds = (lines[index] ?? 0) - line;
  return (!before || lineEnds > 0) && (starts[index] ?? 0) - end === lineEnds ? blocks[index] : undefined;
}

const counted = remembered<FrontMatter, number>();

function frontLineEnds({ text, front }: Article): number {
  const known = counted.get(front) ?? countLineEnds(text, 0, front.span.end);
  counted.set(front, known);
  return known;
}

/** A span of a block, as offsets into the article's text. */
export function absolute(article: Article, blockIndex: number, { start, end }: Span): Span {
  const from = article.starts[blockIndex] ?? 0;
  return { start: from + start, end: from + end };
}
