/** Putting blocks into a story. */
import type { Article } from '../../article/types';
import { blockAt, blockSpan } from '../ranges';
import { sectionsOf } from '../sections';
import type { WritingChange } from './types';

const LINE_END = /\r\n|\r|\n/g;
const countLineEnds = (text: string): number => text.match(LINE_END)?.length ?? 0;

/** The change that puts a block in at an offset between blocks, with the blank lines that set it apart. */
export function blockInsertion({ text }: Article, at: number, block: string): WritingChange {
  const before = /\s*$/.exec(text.slice(0, at))?.[0] ?? '';
  const behind = /^\s*/.exec(text.slice(at))?.[0] ?? '';
  const isFirst = before.length === at;
  const isLast = at + behind.length === text.length;
  const lead = isFirst ? '' : '\n'.repeat(Math.max(0, 2 - countLineEnds(before)));
  const wanted = isLast ? 1 : 2;
  const tail = '\n'.repeat(Math.max(0, wanted - countLineEnds(behind)));
  return { start: at, end: at, text: lead + block + tail, snippet: true };
}

/** Where a block goes that follows what stands at an offset: behind that block, or there where none stands. */
export function placeBehind(article: Article, offset: number): number {
  const block = blockAt(article, offset);
  return block < 0 ? Math.max(offset, article.front.span.end) : blockSpan(article, block).end;
}

/** Where a block goes that belongs to the whole story: behind its last block, before links and corrections. */
export function placeAtEnd(article: Article): number {
  const { closing } = sectionsOf(article);
  if (closing.from > 0) return blockSpan(article, closing.from - 1).end;
  return article.front.span.end;
}
