import type { ExitStatus } from '../command';
import { lines } from '../files/lines';
import { complain, write } from '../output';
import type { Batches } from './in-order';
import { inOrder } from './in-order';
import type { Line } from '../files/lines';

/** So many chunks of a stream are worked on alone: a short one, or a program that talks to this one line by line. */
const CHUNKS_ALONE = 4;

/** The lines of standard input, as work. */
export const standardInput = (): Batches<Line> => ({ batches: lines(process.stdin), alone: CHUNKS_ALONE });

/** A line of JSON for each line of standard input, in their order; what failed is told besides. */
export async function writeLines(assignment: Parameters<typeof inOrder<'convertLine'>>[0]): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  for await (const outcome of inOrder(assignment, standardInput())) {
    const { json, failure } = 'value' in outcome ? outcome.value : { json: undefined, failure: outcome.failure };
    if (json !== undefined) await write(`${json}\n`);
    if (failure === undefined) continue;
    status = 2;
    complain(failure);
  }
  return status;
}
