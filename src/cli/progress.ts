/** So few files are done before anybody could read the line. */
const FEWEST = 50;
/** Whoever watches is told no more often. Milliseconds. */
export const PAUSE = 100;

/** A line that counts on a terminal, and nothing where nobody watches. */
export interface Progress {
  step(): void;
  /** Wipes the line. */
  end(): void;
}

/** @param total how many files there are to do */
export function progress(total: number): Progress {
  if (!process.stderr.isTTY || total < FEWEST) return { step: () => undefined, end: () => undefined };
  let done = 0;
  let told = 0;
  return {
    step: () => {
      done += 1;
      const now = performance.now();
      if (now - told < PAUSE) return;
      told = now;
      process.stderr.write(`\r${done} of ${total} articles`);
    },
    end: () => process.stderr.write('\r\u001b[K'),
  };
}
