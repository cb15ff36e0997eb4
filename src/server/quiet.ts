/** Lets work in the background go on only while nobody types, and never long at a time. */

/** Milliseconds without a change after which the user is taken to pause. */
const PAUSE = 300;
/** Milliseconds of work between which the server answers others. */
const SLICE = 5;
/** Milliseconds after which it is looked again whether the user still types. */
const STEP = 50;

const rest = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

export class Quiet {
  #changed = 0;
  #rested = 0;
  #urgent = 0;

  /** Somebody types. */
  stir(): void {
    this.#changed = performance.now();
  }

  /** Somebody waits for the work: it no longer heeds who types, until `work` is done. */
  async urgent<T>(work: () => Promise<T>): Promise<T> {
    this.#urgent++;
    try {
      return await work();
    } finally {
      this.#urgent--;
    }
  }

  /** Resolves when the next piece of work may be done. */
  async turn(): Promise<void> {
    if (performance.now() - this.#rested < SLICE) return;
    await rest(0);
    while (this.#urgent === 0 && performance.now() - this.#changed < PAUSE) await rest(STEP);
    this.#rested = performance.now();
  }
}
