import type { Batches } from './in-order';

/** Few enough that all cores have work, many enough that handing them over costs nothing. */
const BATCH = 8;
/** So few are done sooner than a thread is up. */
const FEW = 32;

/** A list in batches: a short one for the main thread, a long one for all cores. */
export function inBatches<T>(items: readonly T[]): Batches<T> {
  return { batches: cut(items), alone: items.length > FEW ? 0 : Infinity };
}

// eslint-disable-next-line @typescript-eslint/require-await -- a list is the stream that is always ready
async function* cut<T>(items: readonly T[]): AsyncGenerator<readonly T[]> {
  for (let from = 0; from < items.length; from += BATCH) yield items.slice(from, from + BATCH);
}
