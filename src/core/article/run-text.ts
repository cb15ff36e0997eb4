/** The text of a run: the lines it stands in, joined. */
import { isPunctuation } from './brackets';
import type { Position } from 'unist';
import { lastAtMost, type BlockSource } from './source';
import type { Text } from 'mdast';
import type { Span } from './types';

declare module 'mdast' {
  interface TextData {
    /**
     * Where the text stands in the block, if not character by character from the node's start: pairs of an offset in `value` and
     * the block's offset of that character; from one pair to the next both count alike.
     */
    places?: readonly (readonly [value: number, source: number])[];
  }
}

/** The lines of a run, joined by LF, and the way back to the block's offsets. */
export class RunText {
  readonly value: string;
  readonly position: Position;
  /** Of each line: its offset in `value`, and in the block. */
  private readonly starts: number[] = [];
  private readonly places: number[] = [];

  constructor(
    readonly source: BlockSource,
    lines: readonly Span[],
  ) {
    const full = lines.filter(({ start, end }) => start < end);
    const values: string[] = [];
    let length = 0;
    for (const { start, end } of full) {
      values.push(source.text.slice(start, end));
      this.starts.push(length);
      this.places.push(start);
      length += end - start + 1;
    }
    this.value = values.join('\n');
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

  pos(start: number, end: number): Position {
    if (start === 0 && end === this.value.length) return this.position;
    return this.source.position(this.place(start), this.placeOfEnd(end));
  }

  /** `[start, end)` as text; `value` is what it means, escapes undone. */
  node(start: number, end: number, value = this.value.slice(start, end)): Text {
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
