import type { Batches } from './in-order';

/** Few enough that all cores have work, many enough that handing them over costs nothing. */
const BATCH = 8;
/** So few are done sooner than a thread is up. */
const FEW = 32;

/**
 * A list in batches: a short one for the main thread, a long one for all cores.
 * @param signal ends it early; what is under way then is done to its end
 */
export function inBatches<T>(items: readonly T[], signal?: AbortSignal): Batches<T> {
  return { batches: cut(items, signal), alone: items.length > FEW ? 0 : Infinity, total: items.length };
}

// eslint-disable-next-line @typescript-eslint/require-await -- a list is the stream that is always ready
async function* cut<T>(items: readonly T[], signal?: AbortSignal): AsyncGenerator<readonly T[]> {
  for (let from = 0; from < items.length && signal?.aborted !== true; from += BATCH)
    yield items.slice(from, from + BATCH);
}
