/** Parses an article after edits: only the blocks that the edits touch are split and parsed again. */
import { bodyStart, isLeftOpen, readFrontMatter } from './front-matter';
import { passKey } from './identity';
import { afterLineEnd, countLineEnds, LineFinder, lineStart } from './lines';
import { isUnclosed, makeBlock, parseArticle, type ParsedArticle } from './parse';
import { Pieces } from './pieces';
import { lastAtMost } from './source';
import { Splitter, type Extent } from './split';
import type { Article, Change, FrontMatter, SourceBlock } from './types';

/**
 * The article after `changes` of `previous`, which all count in the text before. It is the same as parsing from scratch, but blocks
 * (and front matter) whose text is unchanged are the same objects.
 * @throws {RangeError} where changes overlap or reach outside the text
 */
export function reparse(previous: Article, changes: readonly Change[]): Article {
  if (changes.every(({ start, end, text }) => start === end && text === '')) return previous;
  if (!isParsed(previous)) return parseArticle(String(Pieces.of(previous.text).edit(changes)));
  const pieces = previous.pieces.edit(changes);
  const edit = wholeEdit(changes, pieces.length - previous.pieces.length);
  const text = String(pieces);
  const front = frontAfter(previous, edit, text);
  const mayHaveCr = previous.mayHaveCr || changes.some(change => change.text.includes('\r'));
  const next: Version = { text, pieces, front, mayHaveCr };
  return splice(previous, edit, next, splitAgain(previous, edit, next));
}

const isParsed = (article: Article): article is ParsedArticle => 'unclosed' in article;

/** The range of the old text that holds all changes, and by how much the text behind it has moved. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly delta: number;
}

const wholeEdit = (changes: readonly Change[], delta: number): Edit => ({
  start: Math.min(...changes.map(({ start }) => start)),
  end: Math.max(...changes.map(({ end }) => end)),
  delta,
});

/** The old front matter where no edit touches it; one that nobody closed may be closed anywhere. */
function frontAfter({ front, text: old }: Article, edit: Edit, text: string): FrontMatter {
  const { end } = front.span;
  if (end > 0 && edit.start > end && !isLeftOpen(front)) return front;
  const read = readFrontMatter(text);
  // A byte order mark that comes or goes moves the faults of front matter that is none.
  const moved = read.faults[0]?.start !== front.faults[0]?.start;
  const same = read.span.end === end && !moved && old.slice(0, end) === text.slice(0, end);
  return same ? front : read;
}

type Version = Pick<ParsedArticle, 'front' | 'mayHaveCr' | 'pieces' | 'text'>;

/** A part of the new text, and where it starts in it. */
interface Stretch {
  readonly text: string;
  readonly offset: number;
  /** Whether the text ends with it. */
  readonly last: boolean;
}

/** The old blocks `[from, to)` give way to `extents`, whose offsets count in the stretch. */
interface Window {
  readonly from: number;
  readonly to: number;
  readonly extents: readonly Extent[];
  readonly stretch: Stretch;
  /** By how many lines the blocks behind have moved. */
  readonly lineDelta: number;
}

/** Splits near the edit where that will do: reading a character of a long text that was edited copies all of it. */
function splitAgain(previous: ParsedArticle, edit: Edit, next: Version): Window {
  const from = next.front === previous.front ? firstTouched(previous, edit, next.text) : 0;
  const near = stretchNear(previous, edit, next, from);
  const whole = (): Stretch => ({ text: next.text, offset: 0, last: true });
  return (
    (near && splitStretch(previous, edit, next, { from, stretch: near })) ??
    (splitStretch(previous, edit, next, { from, stretch: whole() }) as Window)
  );
}

/** Old blocks behind the edit that are looked at: the first may have become one with what was edited. */
const BEHIND = 3;

/** From the end of the block before to some blocks behind the edit; `undefined` where what stands there may reach further. */
function stretchNear(previous: ParsedArticle, edit: Edit, next: Version, from: number): Stretch | undefined {
  const before = previous.blocks[from - 1];
  if (!before || next.front !== previous.front) return undefined;
  const offset = (previous.starts[from - 1] ?? 0) + before.text.length;
  const end = previous.starts[lastAtMost(previous.starts, edit.end) + BEHIND];
  const text = next.pieces.slice(offset, end === undefined ? next.text.length : end + edit.delta);
  return MARKS.test(text) ? undefined : { text, offset, last: end === undefined };
}

/** `undefined` where the stretch ends before it is in step with the old blocks again. */
function splitStretch(
  previous: ParsedArticle,
  edit: Edit,
  next: Version,
  { from, stretch }: Pick<Window, 'from' | 'stretch'>,
): Window | undefined {
  const { starts, lines } = previous;
  const splitter = splitterAt(previous, from, next, stretch);
  const extents: Extent[] = [];
  for (let at = splitter.skip(); at < stretch.text.length; at = splitter.skip()) {
    const old = at + stretch.offset - edit.delta;
    if (old >= edit.end) {
      // Behind the edit, in step with the old blocks: from here on nothing differs.
      const to = lastAtMost(starts, old);
      if (to >= from && starts[to] === old)
        return { from, to, extents, stretch, lineDelta: splitter.line - (lines[to] ?? 0) };
    }
    const extent = splitter.next();
    if (!extent) break;
    extents.push(extent);
  }
  return stretch.last ? { from, to: starts.length, extents, stretch, lineDelta: 0 } : undefined;
}

/** Before the first block in the window: at the start of the body, or at the end of the block before. */
function splitterAt(
  previous: ParsedArticle,
  from: number,
  { front, mayHaveCr: hasCr }: Version,
  { text, offset }: Stretch,
): Splitter {
  const before = previous.blocks[from - 1];
  if (!before) {
    const body = front.span.end || bodyStart(text);
    return new Splitter(text, { from: body, line: countLineEnds(text, 0, body), hasCr });
  }
  const start = (previous.starts[from - 1] ?? 0) + before.text.length;
  const line = (previous.lines[from - 1] ?? 0) + before.lineEnds;
  return new Splitter(text, { from: start - offset, line, hasCr });
}

/** The first block that the edit could change: what stands before depends on nothing behind it. */
function firstTouched(previous: ParsedArticle, edit: Edit, text: string): number {
  const at = lastAtMost(previous.starts, edit.start);
  const first = at > 0 && touches(previous, at) ? at - 1 : Math.max(0, at);
  const opener = previous.unclosed[0];
  return opener !== undefined && opener < first && touchesMarks(previous.text, edit, text) ? opener : first;
}

/** Whether no blank line stands between the block and the one before, so that its first line could go on with that. */
function touches({ blocks, lines }: ParsedArticle, at: number): boolean {
  return (lines[at] ?? 0) - (lines[at - 1] ?? 0) - (blocks[at - 1]?.lineEnds ?? 0) < 2;
}

const MARKS = /::|--/;

/** Whether lines that hold, or held, a mark of containers or notes are edited: such a line could close what was left open before. */
function touchesMarks(old: string, edit: Edit, text: string): boolean {
  return (
    MARKS.test(linesAround(old, edit.start, edit.end)) ||
    MARKS.test(linesAround(text, edit.start, edit.end + edit.delta))
  );
}

const linesAround = (text: string, start: number, end: number): string => {
  const last = new LineFinder(text).end(end);
  return text.slice(lineStart(text, start), afterLineEnd(text, last));
};

function splice(previous: ParsedArticle, edit: Edit, next: Version, window: Window): ParsedArticle {
  const { from, to, extents, lineDelta, stretch } = window;
  const old = previous.blocks.slice(from, to);
  const made = keepSame(old, extents, stretch.text);
  passKeys(old, made);
  const shift = extents.length - (to - from);
  const unclosed = [
    ...previous.unclosed.filter(at => at < from),
    ...made.flatMap((block, at) => (isUnclosed(block) ? [from + at] : [])),
    ...previous.unclosed.filter(at => at >= to).map(at => at + shift),
  ];
  return {
    ...next,
    blocks: [...previous.blocks.slice(0, from), ...made, ...previous.blocks.slice(to)],
    starts: spliceNumbers(
      previous.starts,
      window,
      extents.map(({ start }) => start + stretch.offset),
      edit.delta,
    ),
    lines: spliceNumbers(
      previous.lines,
      window,
      extents.map(({ line }) => line),
      lineDelta,
    ),
    unclosed,
  };
}

/** Blocks for the extents; where an old one in the window has the same text, that one. */
function keepSame(old: readonly SourceBlock[], extents: readonly Extent[], text: string): SourceBlock[] {
  const known = new Map<string, SourceBlock[]>();
  for (const block of [...old].reverse()) {
    const same = known.get(block.text);
    if (same) same.push(block);
    else known.set(block.text, [block]);
  }
  return extents.map(extent => known.get(text.slice(extent.start, extent.end))?.pop() ?? makeBlock(text, extent));
}

/** Where the blocks are as many as before, those that differ are those that were edited. */
function passKeys(old: readonly SourceBlock[], made: readonly SourceBlock[]): void {
  if (old.length !== made.length) return;
  const [before, after] = [new Set(old), new Set(made)];
  const gone = old.filter(block => !after.has(block));
  const fresh = made.filter(block => !before.has(block));
  gone.forEach((block, at) => {
    const edited = fresh[at];
    if (edited) passKey(block, edited);
  });
}

function spliceNumbers(old: Int32Array, { from, to }: Window, made: readonly number[], delta: number): Int32Array {
  const numbers = new Int32Array(old.length + made.length - (to - from));
  numbers.set(old.subarray(0, from));
  numbers.set(made, from);
  const behind = from + made.length;
  numbers.set(old.subarray(to), behind);
  if (delta !== 0) for (let at = behind; at < numbers.length; at++) numbers[at] = (numbers[at] ?? 0) + delta;
  return numbers;
}
