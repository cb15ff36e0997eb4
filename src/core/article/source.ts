/** The source of one top-level block: makes the positions, parts and faults of its tree. */
import type { Point, Position } from 'unist';
import { afterLineEnd, LineFinder } from './lines';
import { partOf } from './brackets';
import type { Fault, FaultCode, Part, Span } from './types';

/** More faults than this in one block help nobody. */
const MOST_FAULTS = 100;

export class BlockSource {
  readonly faults: Fault[] = [];
  private lineStarts: number[] | undefined;

  constructor(
    readonly text: string,
    private readonly lineEnds: number,
  ) {}

  point(offset: number): Point {
    if (this.lineEnds === 0) return { line: 1, column: offset + 1, offset };
    const starts = (this.lineStarts ??= lineStartsOf(this.text));
    const line = lastAtMost(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset };
  }

  position(start: number, end: number): Position {
    return { start: this.point(start), end: this.point(end) };
  }

  part(start: number, end: number): Part {
    return partOf(this.text, start, end);
  }

  fault(code: FaultCode, { start, end }: Span, data?: Readonly<Record<string, string>>): void {
    if (this.faults.length < MOST_FAULTS) this.faults.push({ code, start, end, ...(data && { data }) });
  }
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  const finder = new LineFinder(text);
  for (let end = finder.end(0); end < text.length; end = finder.end(starts[starts.length - 1] ?? 0)) {
    starts.push(afterLineEnd(text, end));
  }
  return starts;
}

/** The index of the last number in the ascending `numbers` that is at most `value`; -1 where none is. */
export function lastAtMost(numbers: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
