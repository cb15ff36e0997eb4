/** Inline runs: the text of one or more lines, read as Markdown's inline text. */
import { tokenise } from './markdown';
import { RunText } from './run-text';
import type { BlockSource } from './source';
import { readTree } from './inline-tree';
import type { Inline, Run, Span } from './types';

/** A run with more characters of markup than this is literal text: micromark's cost grows with their square. */
const MOST_MARKUP = 400;
/** A run with markup that is longer than this is literal text: micromark keeps some hundred bytes for each character. */
const LONGEST_RUN = 100_000;

/** Without one of these, no text is markup: a bracket alone opens nothing, since there are no reference links. */
const MARKUP = /[*\\]|\]\(/;
const HTML = /<(?:!--|\/?[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]{0,1000})?\/?>)/g;

/** The run that the lines are; empty lines count for nothing. At least one span must be given, for the place of an empty run. */
export function parseRun(source: BlockSource, lines: readonly Span[]): Run {
  const text = new RunText(source, lines);
  markHtml(text);
  return {
    type: 'run',
    children: MARKUP.test(text.value) ? parseMarkup(text) : literal(text),
    position: text.position,
  };
}

/** A literal run: no markup in it, whatever it holds. */
export function literalRun(source: BlockSource, lines: readonly Span[]): Run {
  const text = new RunText(source, lines);
  return { type: 'run', children: literal(text), position: text.position };
}

const literal = (text: RunText): Inline[] => (text.value === '' ? [] : [text.node(0, text.value.length)]);

function parseMarkup(text: RunText): Inline[] {
  if (text.value.length <= LONGEST_RUN && countMarkup(text.value) <= MOST_MARKUP)
    return readTree(text, tokenise(text.value));
  text.source.fault('too-complex', { start: text.place(0), end: text.placeOfEnd(text.value.length) });
  return literal(text);
}

function countMarkup(value: string): number {
  let count = 0;
  for (const char of value) if (char === '*' || char === '[' || char === ']' || char === '\\') count++;
  return count;
}

function markHtml(text: RunText): void {
  if (!text.value.includes('<')) return;
  for (const match of text.value.matchAll(HTML)) {
    const end = match.index + match[0].length;
    // The mark of a note that was left open is reported as such.
    if (text.source.faults.some(({ code, start }) => code === 'unclosed-note' && start === text.place(match.index)))
      continue;
    text.source.fault('raw-html', { start: text.place(match.index), end: text.placeOfEnd(end) });
  }
}
