import { availableParallelism } from 'node:os';
import { type Line, lines } from '../files/lines';

/** Work cut into batches. */
export interface Batches<T> {
  readonly batches: AsyncIterable<readonly T[]>;
  /** So many are done on the main thread before others are started: a short run is over before they are up. */
  readonly alone: number;
  /** How many pieces of work there are; absent where nobody knows. */
  readonly total?: number;
}

/** Few enough that all cores have work, many enough that handing them over costs nothing. */
const BATCH = 8;
/** So few are done sooner than a thread is up. */
const FEW = 32;
/**
 * On two cores, so few are done sooner by one thread: V8 makes fast code of the program on the other core meanwhile, and for each
 * thread anew. A thousand were linted in two thirds of the time that two threads took, with three fifths of the computing.
 */
const FEW_ON_TWO = 1000;

/**
 * A list in batches: a short one for the main thread, a long one for all cores.
 * @param signal ends it early; what is under way then is done to its end. The main thread stays free to hear of it
 */
export function inBatches<T>(items: readonly T[], signal?: AbortSignal): Batches<T> {
  return {
    batches: cut(items, signal),
    alone: items.length > (signal ? FEW : few()) ? 0 : Infinity,
    total: items.length,
  };
}

const few = (): number => (availableParallelism() <= 2 ? FEW_ON_TWO : FEW);

// eslint-disable-next-line @typescript-eslint/require-await -- a list is the stream that is always ready
async function* cut<T>(items: readonly T[], signal?: AbortSignal): AsyncGenerator<readonly T[]> {
  for (let from = 0; from < items.length && signal?.aborted !== true; from += BATCH)
    yield items.slice(from, from + BATCH);
}

/** So many chunks of a stream are worked on alone: a short one, or a program that talks to this one line by line. */
const CHUNKS_ALONE = 4;

/** The lines of standard input. */
export const standardInput = (): Batches<Line> => ({ batches: lines(process.stdin), alone: CHUNKS_ALONE });
