/** So few files are done before anybody could read the line. */
const FEWEST = 50;
/** Whoever watches is told no more often. Milliseconds. */
export const PAUSE = 100;

let isShown = false;

/** Wipes the line where there is one: what is told comes in its place, and the line again below it. */
export function wipe(): void {
  if (isShown) process.stderr.write('\r\u001b[K');
  isShown = false;
}

/**
 * What comes, counted as it comes in a line on the terminal; where nobody watches there is none.
 * @param total how much will come
 */
export async function* counted<T>(outcomes: AsyncIterable<T>, total: number): AsyncGenerator<T> {
  const isWatched = process.stderr.isTTY && total >= FEWEST;
  let [done, told] = [0, 0];
  try {
    for await (const outcome of outcomes) {
      done += 1;
      if (isWatched && performance.now() - told >= PAUSE) {
        told = performance.now();
        show(`${done} of ${total} articles`);
      }
      yield outcome;
    }
  } finally {
    wipe();
  }
}

function show(line: string): void {
  isShown = true;
  process.stderr.write(`\r${line}`);
}
