/**
 * Where a place of the source stands in its page. It is told by words, so that every layout finds it: the words as a reader
 * reads them, within the element of their block or field. The page itself stays as it is.
 */
import { PRINTED } from '../article/counts';
import { keyOf } from '../article/identity';
import { lastAtMost } from '../article/source';
import { plainRun } from '../article/text';
import type { Article, Block, Run, Span } from '../article/types';
import type { PlaceInPage } from './types';

/** The place of a span of the article's text; `undefined` for one that no page shows. One that runs over several blocks is cut. */
export function placeInPage(article: Article, span: Span): PlaceInPage | undefined {
  if (span.start < article.front.span.end) return placeInFront(article, span);
  const at = Math.max(0, lastAtMost(article.starts, span.start));
  const block = article.blocks[at];
  if (!block || block.node.type === 'note') return undefined;
  const from = article.starts[at] ?? 0;
  return { block: keyOf(block), ...wordsIn(block.node, { start: span.start - from, end: span.end - from }) };
}

function placeInFront({ text, front }: Article, { start, end }: Span): PlaceInPage | undefined {
  const field = front.fields.find(({ key, value }) => start >= key.start && start <= value.end);
  if (!field) return undefined;
  const words = text.slice(start, end);
  const isTyped = typeof field.data === 'string' && start >= field.value.start && field.data.includes(words);
  const before = isTyped ? countOf(text.slice(field.value.start, start), words) : 0;
  return { field: field.name, words: isTyped ? words : '', before };
}

/** Printed text, and the place in the block of each of its characters. */
interface Printed {
  readonly text: string;
  sourceOffset(i: number): number;
}

/** A span that runs over several printed texts is cut to the first: a layout may put them anywhere. */
function wordsIn(block: Block, span: Span): Pick<PlaceInPage, 'words' | 'before'> {
  let earlier = '';
  for (const printed of printedIn(block)) {
    const [from, to] = [indexOf(printed, span.start), indexOf(printed, span.end)];
    const words = printed.text.slice(from, to);
    if (words !== '') return { words, before: countOf(earlier + printed.text.slice(0, from), words) };
    earlier += printed.text;
  }
  return { words: '', before: 0 };
}

/** The first character that stands at `place` of the block, or behind it. */
function indexOf(printed: Printed, place: number): number {
  let i = 0;
  while (i < printed.text.length && printed.sourceOffset(i) < place) i++;
  return i;
}

function countOf(text: string, words: string): number {
  if (words === '') return 0;
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) count++;
  return count;
}

interface Node {
  readonly type?: string;
  readonly value?: unknown;
  readonly start?: number;
  readonly children?: readonly Node[];
}

/** All that a block prints, in the order of the source. */
function printedIn(block: Block): readonly Printed[] {
  const found: Printed[] = [];
  gather(block, found);
  return found.sort((a, b) => a.sourceOffset(0) - b.sourceOffset(0));
}

function gather(node: Node, found: Printed[]): void {
  const { type, value, start } = node;
  if (type === 'run') found.push(plainRun(node as Run));
  else if (typeof value === 'string' && start !== undefined) found.push({ text: value, sourceOffset: i => start + i });
  else {
    const parts = node as Readonly<Record<string, Node | string | undefined>>;
    for (const name of PRINTED) if (typeof parts[name] === 'object') gather(parts[name], found);
    for (const child of node.children ?? []) gather(child, found);
  }
}
