/** A line of a stream. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Its bytes; absent where it is longer than any article, and was passed over. */
  readonly line?: Uint8Array;
}

/** No line is longer, so that a stream without line ends cannot fill the memory. Megabytes. */
export const LONGEST = 20;

const LINE_FEED = 0x0a;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/**
 * The lines of a stream, as they come in: what one chunk completes is one batch, so nobody waits for a line that has not
 * been sent yet. Lines that hold nothing are left out. Only the unfinished line is kept.
 */
export async function* lines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Line[]> {
  let number = 1;
  let unfinished = new Unfinished();
  for await (const chunk of stream) {
    const batch: Line[] = [];
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      unfinished.add(chunk.subarray(from, end));
      batch.push(...unfinished.line(number));
      unfinished = new Unfinished();
      number += 1;
      from = end + 1;
    }
    unfinished.add(chunk.subarray(from));
    if (batch.length > 0) yield batch;
  }
  const last = unfinished.line(number);
  if (last.length > 0) yield last;
}

/** The line that has not ended yet. */
class Unfinished {
  private pieces: Uint8Array[] = [];
  private size = 0;

  add(piece: Uint8Array): void {
    this.size += piece.length;
    if (this.isTooLong) this.pieces = [];
    else if (piece.length > 0) this.pieces.push(piece);
  }

  /** Ended; nothing where it is blank. */
  line(number: number): Line[] {
    if (this.isTooLong) return [{ number }];
    const whole = Buffer.concat(this.pieces);
    const line = number === 1 && startsWithMark(whole) ? whole.subarray(BYTE_ORDER_MARK.length) : whole;
    return isBlank(line) ? [] : [{ number, line }];
  }

  private get isTooLong(): boolean {
    return this.size > LONGEST * 1_000_000;
  }
}

/** What some programs put before the text of a file: no part of its first line. */
const startsWithMark = (line: Uint8Array): boolean => BYTE_ORDER_MARK.every((byte, at) => line[at] === byte);

const isBlank = (line: Uint8Array): boolean => line.every(byte => byte === 0x20 || byte === 0x09 || byte === 0x0d);
