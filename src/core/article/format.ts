/** The formatter: canonical form, without a change to a word. */
import { bodyStart, isLeftOpen, STARTS_FILE } from './front-matter';
import { isBlank } from './lines';
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
  // A line that lost its blanks could close it, and the text above would be fields.
  if (isLeftOpen(front)) return [];
  const lineEnd = lineEndOf(text);
  const changes = formatFields(article);
  let end = front.span.end > 0 ? front.fieldsEnd + 3 : bodyStart(text);
  blocks.forEach((block, at) => {
    const start = starts[at] ?? 0;
    const apart = at > 0 || front.span.end > 0;
    // At the very start, such text would be something else.
    if (apart || !STARTS_FILE.test(block.text)) replace(changes, text, end, start, apart ? lineEnd + lineEnd : '');
    replace(changes, text, start, start + block.text.length, canonical(block).replaceAll('\n', lineEnd));
    end = start + block.text.length;
  });
  replace(changes, text, end, text.length, end > bodyStart(text) ? lineEnd : '');
  return changes;
}

/** One blank between colon and value, none behind the value. A value of several lines stays as typed. */
function formatFields({ text, front }: Article): Change[] {
  const changes: Change[] = [];
  for (const { key, value } of front.fields) {
    if (value.start === value.end || /[\r\n]/.test(text.slice(value.start, value.end))) continue;
    if (text[key.end] === ':') replace(changes, text, key.end, value.start, ': ');
    let end = value.end;
    while (isBlank(text.charCodeAt(end))) end++;
    replace(changes, text, value.end, end, '');
  }
  return changes;
}

/** The file's own line end, which is its first one: the formatter changes that least. */
const lineEndOf = (text: string): string => (/\r\n?|\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n');

/** Adds a change where the text differs; one that follows on the last becomes part of it, since edits must not touch. */
function replace(changes: Change[], text: string, start: number, end: number, wanted: string): void {
  if (text.slice(start, end) === wanted) return;
  const last = changes[changes.length - 1];
  if (last?.end !== start) changes.push({ start, end, text: wanted });
  else changes.splice(-1, 1, { start: last.start, end, text: last.text + wanted });
}

/** A block's canonical text with LF, or its own where that would read differently. */
function canonical(block: SourceBlock): string {
  const own = block.text.replace(/\r\n?/g, '\n');
  if (block.node.faults || block.node.type === 'note') {
    const trimmed = own.replace(/[ \t]+$/, '');
    // The blank behind a lone `-` makes it an item.
    return trimmed === own || block.node.type === 'note' || sameTree(block, trimmed) ? trimmed : own;
  }
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
