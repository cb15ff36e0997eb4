/** Parses articles: from scratch, and after edits. */
import { bodyStart, readFrontMatter } from './front-matter';
import { parseBlock } from './parse-block';
import { Splitter } from './split';
import type { Article, Change, FrontMatter, SourceBlock } from './types';

/** Parses a whole text. It never throws: what it cannot read is kept and is a fault. */
export function parseArticle(text: string): Article {
  const front = readFrontMatter(text);
  return assemble(text, front, new Map());
}

/**
 * The article after `changes` of `previous`, which all count in the text before; `text` is the text after them. The same as
 * parsing from scratch, but blocks whose text is unchanged are the same objects.
 */
export function reparse(previous: Article, changes: readonly Change[], text: string): Article {
  if (changes.length === 0 && previous.text === text) return previous;
  return assemble(text, readFrontMatter(text), new Map(previous.blocks.map(block => [block.text, block])));
}

function assemble(text: string, front: FrontMatter, known: Map<string, SourceBlock>): Article {
  const from = front.span.end || bodyStart(text);
  const splitter = new Splitter(text, from);
  const firstLine = lineEndsBefore(text, from);
  const blocks: SourceBlock[] = [];
  const starts: number[] = [];
  const lines: number[] = [];
  for (let extent = splitter.next(); extent; extent = splitter.next()) {
    const source = text.slice(extent.start, extent.end);
    const old = known.get(source);
    known.delete(source);
    blocks.push(
      old ?? { node: parseBlock(source, extent.shape, extent.lineEnds), text: source, lineEnds: extent.lineEnds },
    );
    starts.push(extent.start);
    lines.push(firstLine + extent.line);
  }
  return { text, front, blocks, starts, lines };
}

function lineEndsBefore(text: string, to: number): number {
  return text.slice(0, to).split(/\r\n|\n|\r/).length - 1;
}
