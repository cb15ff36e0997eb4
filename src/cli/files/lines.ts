import { Failure } from '../failure';

/** A line of a stream and its number, from 1. */
export interface Line {
  readonly line: Uint8Array;
  readonly number: number;
}

/** No line is longer, so that a stream without line ends cannot fill the memory. Megabytes. */
const LONGEST = 20;

const LINE_FEED = 0x0a;

/**
 * The lines of a stream, as they come in: what one chunk completes is one batch, so nobody waits for a line that has not
 * been sent yet. Lines that hold nothing are left out. Only the unfinished line is kept.
 */
export async function* lines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Line[]> {
  let number = 0;
  let unfinished: Uint8Array[] = [];
  for await (const chunk of stream) {
    const batch: Line[] = [];
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      number += 1;
      const line = Buffer.concat([...unfinished, chunk.subarray(from, end)]);
      if (!isBlank(line)) batch.push({ line, number });
      unfinished = [];
      from = end + 1;
    }
    if (from < chunk.length) unfinished.push(chunk.subarray(from));
    refuseOver(unfinished, number + 1);
    if (batch.length > 0) yield batch;
  }
  const rest = Buffer.concat(unfinished);
  if (!isBlank(rest)) yield [{ line: rest, number: number + 1 }];
}

const isBlank = (line: Uint8Array): boolean => line.every(byte => byte === 0x20 || byte === 0x09 || byte === 0x0d);

function refuseOver(unfinished: readonly Uint8Array[], number: number): void {
  const size = unfinished.reduce((sum, { length }) => sum + length, 0);
  if (size > LONGEST * 1_000_000)
    throw new Failure(`standard input:${number}: the line is longer than ${LONGEST} MB. One line is one article.`);
}
