import type { ExitStatus } from '../command';
import { lineOf } from '../failure';
import { complain, write } from '../output';
import type { Outcome } from './perform';

/** What came of one article, as it is told. */
export interface Answer {
  /** What goes to standard output. */
  readonly text?: string | Uint8Array;
  /** What was lost or had to be guessed, a line each. */
  readonly remarks?: readonly string[];
  /** Why there is no result. */
  readonly failure?: string;
}

/** Tells what came of each article, in their order. */
export async function tellAll(outcomes: AsyncIterable<Outcome<Answer>>): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  for await (const outcome of outcomes) {
    const { text, remarks = [], failure }: Answer = 'value' in outcome ? outcome.value : outcome;
    remarks.forEach(complain);
    if (text !== undefined) await write(text);
    if (failure === undefined) continue;
    complain(failure);
    status = 2;
  }
  return status;
}

/**
 * A record under its id, as a line of JSON; where there is none, why. A pipeline pairs lines by their order or their ids, so each
 * text has its line.
 */
export async function jsonLine(id: unknown, record: () => Promise<object>): Promise<Answer> {
  try {
    return { text: `${JSON.stringify({ id, ...(await record()) })}\n` };
  } catch (error) {
    const failure = lineOf(error);
    return { text: `${JSON.stringify({ id, error: failure })}\n`, failure };
  }
}
