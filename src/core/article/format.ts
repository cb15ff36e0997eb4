/** The formatter: canonical form, without a change to a word. */
import { parseBlock } from './parse-block';
import { Splitter } from './split';
import type { Article, Change, SourceBlock } from './types';
import { writeBlock } from './writing/writers';

/**
 * The edits that bring an article into canonical form: one blank line between blocks, no blanks at line ends, blocks as
 * `writeBlock` writes them. Blocks with faults, notes and what the version does not know stay as typed.
 */
export function formatArticle(article: Article): readonly Change[] {
  const { text, blocks, starts, front } = article;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const changes: Change[] = [];
  let end = front.span.end;
  blocks.forEach((block, at) => {
    const start = starts[at] ?? 0;
    const gap = end === 0 ? '' : at === 0 ? lineEnd : lineEnd + lineEnd;
    replace(changes, text, end, start, gap);
    replace(changes, text, start, start + block.text.length, canonical(block).replaceAll('\n', lineEnd));
    end = start + block.text.length;
  });
  if (end < text.length || blocks.length > 0)
    replace(changes, text, end, text.length, blocks.length > 0 ? lineEnd : '');
  return changes;
}

function replace(changes: Change[], text: string, start: number, end: number, wanted: string): void {
  if (text.slice(start, end) !== wanted) changes.push({ start, end, text: wanted });
}

/** A block's canonical text with LF, or its own where that would read differently. */
function canonical(block: SourceBlock): string {
  const own = block.text.replace(/\r\n?/g, '\n');
  if (block.node.faults || block.node.type === 'note') return own.replace(/[ \t]+$/, '');
  const written = writeBlock(block.node);
  return written === own || sameTree(block, written) ? written : own;
}

function sameTree(block: SourceBlock, written: string): boolean {
  const extent = new Splitter(written).next();
  if (extent?.end !== written.length) return false;
  return bare(parseBlock(written, extent.shape, extent.lineEnds)) === bare(block.node);
}

/** A tree without its places. */
const bare = (node: unknown): string =>
  JSON.stringify(node, (key, value: unknown) => (PLACES.has(key) ? undefined : value));

const PLACES = new Set(['position', 'data', 'start', 'end']);
