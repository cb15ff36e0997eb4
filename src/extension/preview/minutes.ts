/** A page says anew, each minute that it is shown, how long ago something was: "3 minutes ago". */

const MINUTE = 60_000;

export class Minutes {
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly passed: () => void) {}

  /** A page that loads anew opens without having been closed. */
  open(): void {
    this.close();
    this.#timer = setInterval(this.passed, MINUTE);
  }

  close(): void {
    clearInterval(this.#timer);
  }
}
