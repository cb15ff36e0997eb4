/** Inline runs: the text of one or more lines, read as Markdown's inline text. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { PhrasingContent } from 'mdast';
import { INLINE } from './markdown';
import { lastAtMost, type BlockSource } from './source';
import type { Inline, Run, Span } from './types';

declare module 'mdast' {
  interface TextData {
    /**
     * Where the text stands in the block, if not character by character from the node's start: pairs of an offset in `value` and
     * the block's offset of that character; from one pair to the next both count alike.
     */
    places?: readonly (readonly [value: number, source: number])[];
  }
}

/** A run with more characters of markup than this is literal text: micromark's cost grows with their square. */
const MOST_MARKUP = 400;
/** A run with markup that is longer than this is literal text: micromark keeps some hundred bytes for each character. */
const LONGEST_RUN = 100_000;

const MARKUP = /[*\\]|\]\(/;
const HTML = /<(?:!--|\/?[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]{0,1000})?\/?>)/g;

/** The run that the lines are; empty lines count for nothing. At least one span must be given, for the place of an empty run. */
export function parseRun(source: BlockSource, lines: readonly Span[]): Run {
  const text = new RunText(source, lines);
  findHtml(text);
  return {
    type: 'run',
    children: text.value === '' ? [] : MARKUP.test(text.value) ? parseMarkup(text) : [text.node(0, text.value.length)],
    position: text.position,
  };
}

/** A literal run: no markup in it, whatever it holds. */
export function literalRun(source: BlockSource, lines: readonly Span[]): Run {
  const text = new RunText(source, lines);
  return { type: 'run', children: text.value === '' ? [] : [text.node(0, text.value.length)], position: text.position };
}

/** The lines of a run, joined by LF, and the way back to the block's offsets. */
class RunText {
  readonly value: string;
  readonly position;
  /** Of each line: its offset in `value`, and in the block. */
  private readonly starts: number[] = [];
  private readonly places: number[] = [];

  constructor(
    readonly source: BlockSource,
    lines: readonly Span[],
  ) {
    const { text } = source;
    const full = lines.filter(({ start, end }) => start < end);
    let length = 0;
    for (const { start, end } of full) {
      this.starts.push(length);
      this.places.push(start);
      length += end - start + 1;
    }
    this.value = full.map(({ start, end }) => text.slice(start, end)).join('\n');
    const first = full[0] ?? lines[0] ?? { start: 0, end: 0 };
    this.position = source.position(first.start, full[full.length - 1]?.end ?? first.end);
  }

  /** The block's offset of a character of `value`. */
  place(offset: number): number {
    const line = Math.max(0, lastAtMost(this.starts, offset));
    return (this.places[line] ?? 0) + offset - (this.starts[line] ?? 0);
  }

  /** The block's offset behind the character before `offset`. */
  placeOfEnd(offset: number): number {
    return offset > 0 ? this.place(offset - 1) + 1 : this.place(0);
  }

  pos(start: number, end: number) {
    if (start === 0 && end === this.value.length) return this.position;
    return this.source.position(this.place(start), this.placeOfEnd(end));
  }

  /** `[start, end)` as literal text. */
  node(start: number, end: number, value = this.value.slice(start, end)): Inline {
    const places = this.placesOf(start, end, value);
    return { type: 'text', value, position: this.pos(start, end), ...(places && { data: { places } }) };
  }

  private placesOf(start: number, end: number, value: string): (readonly [number, number])[] | undefined {
    const escapes = value.length !== end - start;
    const lines = this.starts.length > 1 && value.includes('\n');
    if (!escapes && !lines) return undefined;
    const places: (readonly [number, number])[] = [[0, this.place(start)]];
    for (let at = start, out = 0; at < end; at++, out++) {
      const isEscape = escapes && this.value[at] === '\\' && this.value[at + 1] === value[out] && at + 1 < end;
      if (isEscape && isPunctuation(this.value.charCodeAt(at + 1))) places.push([out, this.place(++at)]);
      else if (this.value[at] === '\n') places.push([out + 1, this.place(at + 1)]);
    }
    return places;
  }
}

const isPunctuation = (code: number): boolean =>
  (code > 32 && code < 48) || (code > 57 && code < 65) || (code > 90 && code < 97) || (code > 122 && code < 127);

function parseMarkup(text: RunText): Inline[] {
  if (text.value.length > LONGEST_RUN || countMarkup(text.value) > MOST_MARKUP) {
    text.source.fault('too-complex', { start: text.place(0), end: text.placeOfEnd(text.value.length) });
    return [text.node(0, text.value.length)];
  }
  // micromark drops a byte order mark at the start; a no-break space is the same to its rules. It also knows no NUL.
  const root = fromMarkdown(text.value.replace(/^\uFEFF/, '\u00A0'), { extensions: [INLINE] });
  const paragraph = root.children[0];
  return paragraph?.type === 'paragraph' ? paragraph.children.map(node => convert(node, text)) : [];
}

function countMarkup(value: string): number {
  let count = 0;
  for (const char of value) if (char === '*' || char === '[' || char === ']' || char === '\\') count++;
  return count;
}

function convert(node: PhrasingContent, text: RunText): Inline {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  if (node.type === 'emphasis' || node.type === 'strong') {
    return {
      type: node.type,
      children: node.children.map(child => convert(child, text)),
      position: text.pos(start, end),
    };
  }
  if (node.type === 'link') {
    const { url, title } = node;
    const children = node.children.map(child => convert(child, text)) as Exclude<Inline, { type: 'link' }>[];
    return { type: 'link', url, ...(title != null && { title }), children, position: text.pos(start, end) };
  }
  return text.node(start, end, unescapeText(text.value.slice(start, end)));
}

const unescapeText = (typed: string): string => typed.replace(/\\([!-/:-@[-`{-~])/g, '$1');

function findHtml(text: RunText): void {
  if (!text.value.includes('<')) return;
  for (const match of text.value.matchAll(HTML)) {
    const end = match.index + match[0].length;
    text.source.fault('raw-html', { start: text.place(match.index), end: text.placeOfEnd(end) });
  }
}
