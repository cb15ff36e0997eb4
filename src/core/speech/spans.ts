import type { Span } from '../article/types';
import { findMarks, type Mark } from './marks';

/** A quoted span, marks included; `depth` 0 stands in the reporter's own words, 1 within another quotation. */
export interface QuotedSpan extends Span {
  readonly double: boolean;
  readonly depth: number;
  /** Whether its closing mark stands in the paragraph. */
  readonly closed: boolean;
  /** Where the words between the marks begin and end. */
  readonly inner: Span;
}

interface Open {
  readonly mark: Mark;
  readonly index: number;
}

/** More levels than these are a slip of the keyboard. */
const DEEPEST = 3;

/** For each mark, the place of the next one that closes, itself included; {@link NEVER} where none does. */
interface Closings {
  readonly single: readonly number[];
  readonly double: readonly number[];
}

const NEVER = Infinity;

function closingsOf(marks: readonly Mark[]): Closings {
  const next = { single: [] as number[], double: [] as number[] };
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i];
    next.single[i] = mark?.closes && !mark.double ? i : (next.single[i + 1] ?? NEVER);
    next.double[i] = mark?.closes && mark.double ? i : (next.double[i + 1] ?? NEVER);
  }
  return next;
}

class Pairing {
  readonly spans: QuotedSpan[] = [];
  private open: Open[] = [];
  private readonly closings: Closings;

  constructor(
    private readonly text: string,
    private readonly marks: readonly Mark[],
  ) {
    this.closings = closingsOf(marks);
  }

  run(): readonly QuotedSpan[] {
    this.marks.forEach((mark, index) => this.take(mark, index));
    this.abandon(0, this.text.length);
    return this.spans.sort((a, b) => a.start - b.start);
  }

  private take(mark: Mark, index: number): void {
    const level = this.open.map(({ mark: { double } }) => double).lastIndexOf(mark.double);
    if (mark.closes && level >= 0 && this.mayClose(mark, index, level)) this.close(mark, level);
    else if (mark.opens && this.mayOpen(mark, index)) this.open.push({ mark, index });
  }

  /** A single mark closes only on top of all: "the players' own words" stays within its double marks. */
  private mayClose(mark: Mark, index: number, level: number): boolean {
    if (mark.double) return true;
    const later = this.marks[index + 1];
    const closesLater = later !== undefined && !later.double && later.closes && !later.opens;
    return level === this.open.length - 1 && !(closesLater && this.isPossessive(mark));
  }

  private mayOpen(mark: Mark, index: number): boolean {
    if (this.open.length >= DEEPEST) return false;
    const inSame = this.open.at(-1)?.mark.double === mark.double;
    if (mark.double && inSame) this.abandon(this.open.length - 1, mark.at);
    return mark.double || (!inSame && this.closeOf(index));
  }

  /** After an s and before a word: as likely a plural's possessive as a closing mark. */
  private isPossessive({ at, end }: Mark): boolean {
    return this.text[at - 1] === 's' && this.text[end] === ' ' && /[a-z]/.test(this.text[end + 1] ?? '');
  }

  /** A single mark opens only where one closes in the paragraph: all else is an apostrophe. */
  private closeOf(index: number): boolean {
    const close = this.closings.single[index + 1] ?? NEVER;
    const inDouble = this.open.some(({ mark }) => mark.double);
    return close < NEVER && (!inDouble || close < (this.closings.double[index + 1] ?? NEVER));
  }

  private close(mark: Mark, level: number): void {
    this.abandon(level + 1, mark.at);
    const opener = this.open.pop();
    if (opener) this.add(opener.mark, mark.end, mark.at, level, true);
  }

  /** Openings that nothing closes: a double one runs on to `end`, a single one was an apostrophe. */
  private abandon(level: number, end: number): void {
    while (this.open.length > level) {
      const opener = this.open.pop();
      if (opener?.mark.double) this.add(opener.mark, end, end, this.open.length, false);
    }
  }

  private add(mark: Mark, end: number, innerEnd: number, depth: number, closed: boolean): void {
    const stop = closed ? end : trimmedEnd(this.text, mark.end, end);
    const inner = { start: mark.end, end: closed ? innerEnd : stop };
    this.spans.push({ start: mark.at, end: stop, double: mark.double, depth, closed, inner });
  }
}

function trimmedEnd(text: string, start: number, end: number): number {
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return end;
}

/** Pairs the marks of a paragraph: every quoted span, in the order of their beginnings. */
export function findSpans(text: string): readonly QuotedSpan[] {
  return new Pairing(text, findMarks(text)).run();
}
