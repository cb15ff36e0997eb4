/** Parses an article from scratch. */
import { bodyStart, readFrontMatter } from './front-matter';
import { countLineEnds } from './lines';
import { parseBlock } from './parse-block';
import { Pieces } from './pieces';
import { Splitter, type Extent } from './split';
import type { Article, SourceBlock } from './types';

export { reparse } from './reparse';

/** An article as the parser keeps it for the next version. */
export interface ParsedArticle extends Article {
  /** The text, as edits left it: what is cut from it copies nothing else. */
  readonly pieces: Pieces;
  readonly starts: Int32Array;
  readonly lines: Int32Array;
  /** The indices of blocks that open something and do not close it: text that comes later could close it. */
  readonly unclosed: readonly number[];
  /** Whether there may be a carriage return: without one nobody need look for them again. */
  readonly mayHaveCr: boolean;
}

/** Parses a whole text. It never throws: what it cannot read is kept and is a fault. */
export function parseArticle(text: string): Article {
  const front = readFrontMatter(text);
  const from = front.span.end || bodyStart(text);
  const mayHaveCr = text.includes('\r');
  const splitter = new Splitter(text, { from, line: countLineEnds(text, 0, from), hasCr: mayHaveCr });
  const blocks: SourceBlock[] = [];
  const starts: number[] = [];
  const lines: number[] = [];
  for (let extent = splitter.next(); extent; extent = splitter.next()) {
    blocks.push(makeBlock(text, extent));
    starts.push(extent.start);
    lines.push(extent.line);
  }
  const parsed: ParsedArticle = {
    text,
    pieces: Pieces.of(text),
    front,
    blocks,
    starts: Int32Array.from(starts),
    lines: Int32Array.from(lines),
    unclosed: blocks.flatMap((block, at) => (isUnclosed(block) ? [at] : [])),
    mayHaveCr,
  };
  return parsed;
}

export function makeBlock(text: string, { shape, start, end, lineEnds }: Extent): SourceBlock {
  const source = flatCopy(text.slice(start, end));
  return { node: parseBlock(source, shape, lineEnds), text: source, lineEnds };
}

/**
 * A string of its own: V8 keeps a slice as a reference into the string it was cut from, so that one paragraph would hold a whole
 * version of the text in memory. Cutting from a joined string copies it first.
 */
const flatCopy = (slice: string): string => (' ' + slice).slice(1);

const UNCLOSED: ReadonlySet<string> = new Set(['unclosed-block', 'unclosed-note']);

/** Whether the block itself, not one in it, is a line of text that opens something. */
export const isUnclosed = ({ node }: SourceBlock): boolean =>
  node.type === 'paragraph' && (node.faults?.some(({ code }) => UNCLOSED.has(code)) ?? false);
