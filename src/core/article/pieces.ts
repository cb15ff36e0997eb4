/** A long text that is edited often: the pieces that edits left of it, so that one keystroke copies none of it. */
import { lastAtMost } from './source';
import type { Change } from './types';

/** So many are joined into one again: what looks at each piece stays cheap, and joining is rare. */
const MOST = 64;

export class Pieces {
  private readonly starts: readonly number[];
  /** UTF-16 code units. */
  readonly length: number;

  private constructor(private readonly parts: readonly string[]) {
    let length = 0;
    this.starts = parts.map(part => {
      const start = length;
      length += part.length;
      return start;
    });
    this.length = length;
  }

  static of(text: string): Pieces {
    return new Pieces([text]);
  }

  /**
   * The text after changes that all count in this one, in any order.
   * @throws {RangeError} where they overlap or reach outside the text
   */
  edit(changes: readonly Change[]): Pieces {
    const parts: string[] = [];
    let at = 0;
    for (const { start, end, text } of [...changes].sort((a, b) => a.start - b.start || a.end - b.end)) {
      if (start < at || end < start || end > this.length)
        throw new RangeError(`A change of [${start}, ${end}) overlaps another or reaches outside the text.`);
      parts.push(...this.between(at, start), text);
      at = end;
    }
    const all = [...parts, ...this.between(at, this.length)].filter(part => part !== '');
    return all.length > MOST ? Pieces.of(joined(all)) : new Pieces(all);
  }

  slice(start: number, end: number): string {
    return joined(this.between(start, end));
  }

  /** The whole; V8 joins the pieces when somebody reads a character of it, and not before. */
  toString(): string {
    return joined(this.parts);
  }

  private between(start: number, end: number): string[] {
    const found: string[] = [];
    for (let i = Math.max(0, lastAtMost(this.starts, start)); i < this.parts.length; i++) {
      const from = this.starts[i] ?? 0;
      if (from >= end) break;
      found.push((this.parts[i] ?? '').slice(Math.max(0, start - from), end - from));
    }
    return found;
  }
}

const joined = (parts: readonly string[]): string => parts.reduce((all, part) => all + part, '');
