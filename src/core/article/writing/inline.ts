/** Inline text as source: a character is escaped only where the text would otherwise parse differently. */
import { parseRun } from '../inline';
import { BlockSource } from '../source';
import type { Inline, Run } from '../types';

type Escape = (text: string) => string;

/** From no escape at all to every character that inline markup is made of; the first that reads back right is taken. */
const ESCAPES: readonly Escape[] = [
  text => text,
  text => text.replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\'),
  text => text.replace(/\\(?=[!-/:-@[-`{-~]|$)|\]\(?|\*/g, found => (found === ']' ? found : `\\${found}`)),
  text => text.replace(/[*[\]\\]/g, '\\$&'),
];

/** The run in Markdown, on one line for each line of its text. */
export function writeRun({ children }: Run): string {
  const wanted = normalise(children);
  const key = JSON.stringify(wanted);
  for (const escape of ESCAPES) {
    const written = writeAll(wanted, escape);
    if (JSON.stringify(normalise(read(written))) === key) return written;
  }
  // Marks that cannot stand where they are (`*` against a word) go; the words stay.
  return writeRun({ type: 'run', children: [{ type: 'text', value: textOf(wanted) }] });
}

function read(written: string): Inline[] {
  const lines = written.split('\n').reduce<{ start: number; end: number }[]>((spans, line) => {
    const start = (spans[spans.length - 1]?.end ?? -1) + 1;
    return [...spans, { start, end: start + line.length }];
  }, []);
  return parseRun(new BlockSource(written, lines.length - 1), lines).children;
}

/** The tree without positions, texts joined, and blanks at line ends gone, as reading gives it. */
function normalise(nodes: readonly Inline[]): Inline[] {
  const bare = merge(nodes.map(bareNode));
  trimEdges(bare);
  return bare.filter(node => node.type !== 'text' || node.value !== '');
}

function bareNode(node: Inline): Inline {
  if (node.type === 'text') return { type: 'text', value: node.value.replace(/[ \t]*[\n\r]+[\n\r \t]*/g, '\n') };
  const children = merge((node.children as Inline[]).map(bareNode)) as never[];
  if (node.type !== 'link') return { type: node.type, children };
  return { type: 'link', url: node.url, ...(node.title != null && { title: node.title }), children };
}

function merge(nodes: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const node of nodes) {
    const previous = merged[merged.length - 1];
    if (node.type === 'text' && previous?.type === 'text') previous.value += node.value;
    else merged.push(node);
  }
  return merged;
}

function trimEdges(nodes: readonly Inline[]): void {
  const [first] = nodes;
  const last = nodes[nodes.length - 1];
  if (first?.type === 'text') first.value = first.value.replace(/^[ \t\n]+/, '');
  if (last?.type === 'text') last.value = last.value.replace(/[ \t\n]+$/, '');
}

const writeAll = (nodes: readonly Inline[], escape: Escape): string =>
  nodes.map(node => writeNode(node, escape)).join('');

const MARKS = { emphasis: '*', strong: '**' };

function writeNode(node: Inline, escape: Escape): string {
  if (node.type === 'text') return escape(node.value);
  const inner = writeAll(node.children as Inline[], escape);
  return node.type === 'link'
    ? `[${inner}](${writeTarget(node.url, node.title)})`
    : MARKS[node.type] + inner + MARKS[node.type];
}

function writeTarget(url: string, title: string | null | undefined): string {
  const plain = /^[^\s<>()\\]*$/.test(url);
  const target = plain ? url : `<${url.replace(/[\n\r]+/g, ' ').replace(/[<>\\]/g, '\\$&')}>`;
  return title == null ? target : `${target} "${title.replace(/["\\]/g, '\\$&')}"`;
}

const textOf = (nodes: readonly Inline[]): string =>
  nodes.map(node => (node.type === 'text' ? node.value : textOf(node.children as Inline[]))).join('');
