/**
 * Lines of a text. A line ends at LF, CRLF or a lone CR, as in the Language Server Protocol; blanks are spaces and tabs.
 */
import type { Span } from './types';

const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;

export const isBlank = (code: number): boolean => code === SPACE || code === TAB;
export const isLineEnd = (code: number): boolean => code === LF || code === CR;

/** The first offset from `at` on (below `to`) that is no blank. */
export function skipBlanks(text: string, at: number, to: number): number {
  while (at < to && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** The offset behind the last character of `[from, to)` that is no blank. */
export function trimEnd(text: string, from: number, to: number): number {
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return to;
}

/** The offset behind the line end that starts at `end`; `end` where none does. */
export function afterLineEnd(text: string, end: number): number {
  const code = text.charCodeAt(end);
  if (code === CR) return text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
  return code === LF ? end + 1 : end;
}

/** Whether only blanks stand between `at` and the start of its line (or `from`). */
export function startsLine(text: string, at: number, from: number): boolean {
  while (at > from && isBlank(text.charCodeAt(at - 1))) at--;
  return at === from || isLineEnd(text.charCodeAt(at - 1));
}

/** The offset at which the line that holds `at` starts. */
export function lineStart(text: string, at: number): number {
  while (at > 0 && !isLineEnd(text.charCodeAt(at - 1))) at--;
  return at;
}

export function countLineEnds(text: string, from: number, to: number): number {
  const finder = new LineFinder(text, to);
  let count = 0;
  for (let end = finder.end(from); end < to; end = finder.end(afterLineEnd(text, end))) count++;
  return count;
}

/** Finds line ends with the engine's own search, at a cost linear in the text however often it is asked going forwards. */
export class LineFinder {
  private readonly lf: CachedSearch;
  private readonly cr: CachedSearch;

  constructor(
    readonly text: string,
    readonly to = text.length,
    /** `false` where the text is known to hold no carriage return. */
    private readonly hasCr = true,
  ) {
    this.lf = new CachedSearch(text, '\n');
    this.cr = new CachedSearch(text, '\r');
  }

  /** Where the line that holds `at` ends: the offset of its line end, or `to`. */
  end(at: number): number {
    const end = Math.min(this.lf.from(at), this.to);
    return this.hasCr ? Math.min(end, this.cr.from(at)) : end;
  }

  /** The lines of `[from, to)` without the blanks round them; blank ones are empty spans. */
  trimmed(from: number): Span[] {
    const lines: Span[] = [];
    for (let at = from; ;) {
      const end = this.end(at);
      const start = skipBlanks(this.text, at, end);
      lines.push({ start, end: trimEnd(this.text, start, end) });
      if (end >= this.to) return lines;
      at = afterLineEnd(this.text, end);
    }
  }
}

/** `indexOf` that remembers its last answer, so that many questions about a far or missing needle cost one search. */
export class CachedSearch {
  private asked = 0;
  private answer = -1;

  constructor(
    private readonly text: string,
    private readonly needle: string,
  ) {}

  /** The first place of the needle at or behind `at`; infinity where there is none. */
  from(at: number): number {
    if (at < this.asked || at > this.answer) {
      const found = this.text.indexOf(this.needle, at);
      this.asked = at;
      this.answer = found < 0 ? Infinity : found;
    }
    return this.answer;
  }
}

/** The index of the last line that is not blank; -1 where none is. */
export function lastFull(lines: readonly Span[]): number {
  let at = lines.length - 1;
  while (at >= 0 && (lines[at]?.start ?? 0) >= (lines[at]?.end ?? 0)) at--;
  return at;
}

/** The lines of a text without the blanks round them, joined by `joint`; blank lines are left out. */
export const joinLines = (text: string, joint: string): string =>
  text
    .split(/[\n\r]/)
    .map(trimBlanks)
    .filter(line => line !== '')
    .join(joint);

/** A non-breaking space is no blank: it is part of the text. */
export const trimBlanksEnd = (text: string): string => text.slice(0, trimEnd(text, 0, text.length));

function trimBlanks(text: string): string {
  const start = skipBlanks(text, 0, text.length);
  return text.slice(start, trimEnd(text, start, text.length));
}
