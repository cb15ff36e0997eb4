/** Inline text as source: a character is escaped only where the text would otherwise parse differently. */
import { parseRun } from '../inline';
import { joinLines, LineFinder } from '../lines';
import { BlockSource } from '../source';
import type { Inline, Run } from '../types';

type Escape = (text: string) => string;

/** From no escape at all to every character that inline markup is made of; the first that reads back right is taken. */
const escapeAll: Escape = text => text.replace(/[*[\]\\]/g, '\\$&');
const ESCAPES: readonly Escape[] = [
  text => text,
  text => text.replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\'),
  text => text.replace(/\\(?=[!-/:-@[-`{-~]|$)|\]\(?|\*/g, found => (found === ']' ? found : `\\${found}`)),
  escapeAll,
];

/** The run in Markdown, on one line for each line of its text. */
export function writeRun({ children }: Run): string {
  const wanted = normalise(children);
  return writeExactly(wanted) ?? writeExactly(literal(wanted)) ?? escapeAll(textOf(wanted));
}

/** The first writing that reads back as these nodes; `undefined` where marks cannot stand where they are (`*` against a word). */
function writeExactly(nodes: readonly Inline[]): string | undefined {
  const key = JSON.stringify(nodes);
  for (const escape of ESCAPES) {
    const written = writeAll(nodes, escape);
    if (JSON.stringify(normalise(read(written))) === key) return written;
  }
  return undefined;
}

/** The words without the marks. */
const literal = (nodes: readonly Inline[]): Inline[] => normalise([{ type: 'text', value: textOf(nodes) }]);

function read(written: string): Inline[] {
  const lines = new LineFinder(written).trimmed(0);
  return parseRun(new BlockSource(written, lines.length - 1), lines).children;
}

/** The tree without positions, texts joined, and blanks at line ends gone, as reading gives it. */
function normalise(nodes: readonly Inline[]): Inline[] {
  const bare = merge(nodes.map(bareNode));
  trimEdges(bare);
  return bare.filter(node => node.type !== 'text' || node.value !== '');
}

function bareNode(node: Inline): Inline {
  if (node.type === 'text') return { type: 'text', value: calmLines(node.value) };
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

/** Line ends as LF, without blanks round them or blank lines. */
function calmLines(text: string): string {
  if (!/[\n\r]/.test(text)) return text;
  const start = /^[\n\r \t]*/.exec(text)?.[0] ?? '';
  const end = text.slice(trimLines(text));
  const edge = (blanks: string): string => (/[\n\r]/.test(blanks) ? '\n' : blanks);
  const middle = joinLines(text, '\n');
  return middle === '' ? edge(text) : edge(start) + middle + edge(end);
}

/** Behind the last character that is neither blank nor line end. */
function trimLines(text: string): number {
  let end = text.length;
  while (end > 0 && ' \t\n\r'.includes(text[end - 1] ?? '')) end--;
  return end;
}

function trimEdges(nodes: readonly Inline[]): void {
  const [first] = nodes;
  const last = nodes[nodes.length - 1];
  if (first?.type === 'text') first.value = first.value.replace(/^[ \t\n]+/, '');
  if (last?.type === 'text') last.value = last.value.slice(0, trimLines(last.value));
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
