/**
 * What stands beside, over and around the words waits until the typing pauses. To draw it anew costs the editor more than the
 * keystroke itself, and until then the editor moves what is there along with the words.
 */
import type { CancellationToken } from 'vscode';

/** Milliseconds without a change. */
const PAUSE = 300;

export class Unhurried {
  readonly #pause: number;
  #changed = -Infinity;

  constructor(pause = PAUSE) {
    this.#pause = pause;
  }

  /** Somebody types. */
  stir(): void {
    this.#changed = performance.now();
  }

  /** Asks once the typing has paused; `undefined` where the editor no longer wants to know. */
  async ask<T>(token: CancellationToken, ask: () => T): Promise<Awaited<T> | undefined> {
    for (let left = this.#left(); left > 0 && !token.isCancellationRequested; left = this.#left())
      await new Promise(resolve => setTimeout(resolve, left));
    return token.isCancellationRequested ? undefined : await ask();
  }

  #left(): number {
    return this.#changed + this.#pause - performance.now();
  }
}
