/** Few enough that all cores have work, many enough that handing them over costs nothing. */
const BATCH = 8;

/** A list in batches. */
// eslint-disable-next-line @typescript-eslint/require-await -- a stream of batches is what the workers take
export async function* inBatches<T>(items: readonly T[]): AsyncGenerator<readonly T[]> {
  for (let from = 0; from < items.length; from += BATCH) yield items.slice(from, from + BATCH);
}
