/** The stretches of an article in which inline text stands. */
import type { Node, Parent } from 'unist';
import { blockAt, blockSpan, blocksIn } from '../ranges';
import type { Article, Inline, Span } from '../../article/types';

/** A run of inline text, or a node in one, where it stands in the article. */
export interface Placed<T> extends Span {
  readonly node: T;
}

type AnyNode = Node | Parent;

const childrenOf = (node: AnyNode): readonly AnyNode[] => ('children' in node ? node.children : []);

/** A picture keeps its caption beside its children. */
const partsOf = (node: AnyNode): readonly AnyNode[] => [
  ...('caption' in node && node.caption ? [node.caption as Node] : []),
  ...childrenOf(node),
];

function placed<T extends Node>(node: T, from: number): Placed<T> {
  const { start, end } = node.position ?? {};
  return { node, start: from + (start?.offset ?? 0), end: from + (end?.offset ?? 0) };
}

function collect(node: AnyNode, from: number, wanted: (node: AnyNode) => boolean): Placed<AnyNode>[] {
  if (wanted(node)) return [placed(node, from)];
  return partsOf(node).flatMap(child => collect(child, from, wanted));
}

/** The runs that a span touches. */
export function runsIn(article: Article, span: Span): Placed<AnyNode>[] {
  const [from, to] = blocksIn(article, span);
  return article.blocks
    .slice(from, to)
    .flatMap(({ node }, at) =>
      collect(node, blockSpan(article, from + at).start, ({ type }) => type === 'run').filter(
        run => run.start <= span.end && span.start <= run.end,
      ),
    );
}

/** Whether inline text can be typed at an offset: in a block that has some, or where no block stands yet. */
export function takesInlines(article: Article, offset: number): boolean {
  const block = blockAt(article, offset);
  const { start, end } = blockSpan(article, block);
  return block < 0 ? offset >= article.front.span.end : runsIn(article, { start, end }).length > 0;
}

/** The nodes of a kind in a run, outermost only. */
export function inlinesIn(run: Placed<AnyNode>, type: Inline['type']): Placed<AnyNode>[] {
  const from = run.start - (run.node.position?.start.offset ?? 0);
  return childrenOf(run.node).flatMap(child => collect(child, from, node => node.type === type));
}

const LETTER = /[\p{L}\p{M}\p{N}'’-]/u;

/** The span as whole words: out to the ends of words that it cuts, and without blanks at its ends. */
export function wholeWords(text: string, { start, end }: Span, within: Span): Span {
  let [from, to] = [Math.max(start, within.start), Math.min(end, within.end)];
  const letter = (at: number): boolean => LETTER.test(text[at] ?? '');
  while (from < to && /\s/.test(text[from] ?? '')) from++;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  if (from === to && start < end) return { start: from, end: to };
  while (from > within.start && letter(from - 1) && (from === to || letter(from))) from--;
  while (to < within.end && letter(to) && (from === to || letter(to - 1))) to++;
  return { start: from, end: to };
}
