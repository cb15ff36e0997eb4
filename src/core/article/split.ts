/**
 * Where blocks begin and end. The first line of a block alone decides its kind; what a block is depends on nothing before it,
 * so splitting can begin at any block's start. Costs are linear in the text, hostile text included.
 */
import { readLink } from './brackets';
import { countColons, readDirective } from './directive';
import { afterLineEnd, CachedSearch, isBlank, isLineEnd, LineFinder, skipBlanks, startsLine, trimEnd } from './lines';

export type Shape =
  | 'container'
  | 'crosshead'
  | 'leaf'
  | 'list'
  | 'note'
  | 'numbered'
  | 'paragraph'
  | 'picture'
  | 'pullQuote'
  /** A line of text that opens something and does not close or parse. */
  | 'broken-directive'
  | 'unclosed-block'
  | 'unclosed-note';

/** A block's place, from its first character that is no blank, and how many line ends it holds. */
export interface Extent {
  readonly shape: Shape;
  readonly start: number;
  readonly end: number;
  /** The line of `start`. */
  readonly line: number;
  readonly lineEnds: number;
}

type Opener = (splitter: Splitter, start: number, end: number) => Shape | undefined;

const CROSSHEAD = /#{1,6}[ \t]+[^\s]/y;
const ITEM = /-[ \t]/y;
const NUMBERED = /\d{1,2}\.[ \t]/y;

const test = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

export const isItem = (text: string, at: number): boolean => test(ITEM, text, at);
export const isNumbered = (text: string, at: number): boolean => test(NUMBERED, text, at);
export const isPicture = (text: string, at: number, end: number): boolean =>
  text.charCodeAt(at) === 33 && readLink(text, at + 1, end) !== undefined;

const numbered: Opener = ({ text }, start) => (isNumbered(text, start) ? 'numbered' : undefined);

/** By a line's first character; any other character opens a paragraph. */
const OPENERS: Readonly<Record<string, Opener>> = {
  '#': ({ text }, start, end) => {
    CROSSHEAD.lastIndex = start;
    return CROSSHEAD.test(text) && CROSSHEAD.lastIndex <= end ? 'crosshead' : undefined;
  },
  '>': () => 'pullQuote',
  '!': ({ text }, start, end) => (isPicture(text, start, end) ? 'picture' : undefined),
  '-': ({ text }, start) => (isItem(text, start) ? 'list' : undefined),
  ':': (splitter, start, end) => directiveShape(splitter, start, end),
  '<': (splitter, start) =>
    splitter.text.startsWith('<!--', start) ? (splitter.noteEnd(start) < 0 ? 'unclosed-note' : 'note') : undefined,
  ...Object.fromEntries(Array.from('0123456789', digit => [digit, numbered])),
};

function directiveShape(splitter: Splitter, start: number, end: number): Shape | undefined {
  if (splitter.text.charCodeAt(start + 1) !== 58) return undefined;
  const directive = readDirective(splitter.text, start, trimEnd(splitter.text, start, end));
  if (!directive) return 'broken-directive';
  if (directive.fence === 2) return 'leaf';
  return splitter.containerEnd(start, directive.fence) < 0 ? 'unclosed-block' : 'container';
}

/** What of a text is split; all of it, where nothing is said. */
export interface Range {
  /** The start of a line or of a block, or the end of a block. */
  readonly from?: number;
  readonly to?: number;
  /** The line of `from`. */
  readonly line?: number;
  /** In plain text every block is a paragraph. */
  readonly grammar?: 'article' | 'plain';
  /** `false` where no carriage return is in the text. */
  readonly hasCr?: boolean;
}

export class Splitter {
  private readonly lines: LineFinder;
  private readonly noteCloses: CachedSearch;
  private readonly fences: CachedSearch;
  private readonly from: number;
  private readonly to: number;
  private readonly grammar: 'article' | 'plain';
  private at: number;
  /** The line that splitting has come to. */
  line: number;

  constructor(
    readonly text: string,
    { from = 0, to = text.length, line = 0, grammar = 'article', hasCr = true }: Range = {},
  ) {
    this.from = this.at = from;
    this.to = to;
    this.line = line;
    this.grammar = grammar;
    this.lines = new LineFinder(text, to, hasCr);
    this.noteCloses = new CachedSearch(text, '-->');
    this.fences = new CachedSearch(text, ':::');
  }

  /** Where the next block starts, counted from its first character that is no blank; the end where there is none. */
  skip(): number {
    let at = this.at;
    for (; at < this.to; at++) {
      const code = this.text.charCodeAt(at);
      if (isLineEnd(code)) {
        at = afterLineEnd(this.text, at) - 1;
        this.line++;
      } else if (!isBlank(code)) break;
    }
    return (this.at = Math.min(at, this.to));
  }

  /** The next block, or `undefined` at the end. */
  next(): Extent | undefined {
    const start = this.skip();
    if (start >= this.to) return undefined;
    const line = this.line;
    const firstEnd = this.lines.end(start);
    const opener = this.grammar === 'article' ? OPENERS[this.text[start] ?? ''] : undefined;
    const shape = opener?.(this, start, firstEnd) ?? 'paragraph';
    const end = this.endOf(shape, start, firstEnd);
    this.at = end;
    return { shape, start, end, line, lineEnds: this.line - line };
  }

  private endOf(shape: Shape, start: number, firstEnd: number): number {
    if (shape === 'note') return this.advance(start, this.noteEnd(start));
    if (shape === 'container') {
      const fence = countColons(this.text, start, firstEnd);
      return this.advance(start, this.lines.end(this.containerEnd(start, fence)));
    }
    return this.runEnd(firstEnd, CONTINUES[shape]);
  }

  /** The end of a run of lines that are not blank and that `continues` takes. */
  private runEnd(end: number, continues: Continues | undefined): number {
    if (!continues) return end;
    while (end < this.to) {
      const next = skipBlanks(this.text, afterLineEnd(this.text, end), this.to);
      if (next >= this.to || isLineEnd(this.text.charCodeAt(next))) return end;
      const nextEnd = this.lines.end(next);
      if (!continues(this.text, next, nextEnd)) return end;
      this.line++;
      end = nextEnd;
    }
    return end;
  }

  /** Counts the lines of `[start, end)`. */
  private advance(start: number, end: number): number {
    for (let at = this.lines.end(start); at < end; at = this.lines.end(afterLineEnd(this.text, at))) this.line++;
    return end;
  }

  /**
   * Behind the `-->` of the note that opens at `start`; -1 where it is not closed. A line that opens another note before it says
   * that this one was left open: no note swallows the story as far as the next note.
   */
  noteEnd(start: number): number {
    const close = this.noteCloses.from(start + 4);
    if (close + 3 > this.to) return -1;
    for (let at = this.text.indexOf('<!--', start + 4); at >= 0 && at < close; at = this.text.indexOf('<!--', at + 4)) {
      if (startsLine(this.text, at, start)) return -1;
    }
    return close + 3;
  }

  /**
   * Where the line starts that closes the container that opens at `start` with so many colons; -1 where it is not closed: a
   * container inside has a fence of another length, so another opener of the same length says that this one was left open.
   */
  containerEnd(start: number, fence: number): number {
    let at = this.lines.end(start);
    for (at = this.fences.from(at); at < this.to; at = this.fences.from(at)) {
      const colons = countColons(this.text, at, this.to);
      if (colons === fence && startsLine(this.text, at, this.from)) {
        const rest = skipBlanks(this.text, at + colons, this.to);
        if (rest >= this.to || isLineEnd(this.text.charCodeAt(rest))) return at;
        if (isLetter(this.text.charCodeAt(at + colons))) return -1;
      }
      at += colons;
    }
    return -1;
  }
}

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** Whether the line `[at, end)` goes on with the block before it. */
type Continues = (text: string, at: number, end: number) => boolean;
const always: Continues = () => true;

/** The shapes of more than one line; all others are a line, or know their own end. */
const CONTINUES: Partial<Record<Shape, Continues>> = {
  list: always,
  numbered: always,
  paragraph: always,
  picture: (text, at, end) => !isPicture(text, at, end),
  pullQuote: (text, at) => text.charCodeAt(at) === 62,
};
