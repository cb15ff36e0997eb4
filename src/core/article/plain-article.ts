/** Plain text as an article: paragraphs parted by blank lines, taken literally, without markup or front matter. */
import { literalRun } from './inline';
import { NO_FRONT_MATTER } from './front-matter';
import { LineFinder } from './lines';
import { BlockSource } from './source';
import type { Article, SourceBlock } from './types';
import { Splitter } from './split';

export function plainArticle(text: string): Article {
  const splitter = new Splitter(text, { grammar: 'plain' });
  const blocks: SourceBlock[] = [];
  const starts: number[] = [];
  const lines: number[] = [];
  for (let extent = splitter.next(); extent; extent = splitter.next()) {
    blocks.push(plainBlock(text.slice(extent.start, extent.end), extent.lineEnds));
    starts.push(extent.start);
    lines.push(extent.line);
  }
  return { text, front: NO_FRONT_MATTER, blocks, starts, lines };
}

function plainBlock(text: string, lineEnds: number): SourceBlock {
  const source = new BlockSource(text, lineEnds);
  const run = literalRun(source, new LineFinder(text).trimmed(0));
  return {
    node: { type: 'paragraph', children: [run], position: source.position(0, text.length) },
    text,
    lineEnds,
  };
}
