/** How often the server may be started again by itself: a server that cannot live must not come back for ever. */
export class RestartBudget {
  readonly #times: number[] = [];

  /**
   * @param most Restarts allowed within `span`.
   * @param span Milliseconds.
   */
  constructor(
    private readonly most: number,
    private readonly span: number,
  ) {}

  /** Takes one restart at `now` (milliseconds); `false` where none is left. */
  take(now: number): boolean {
    while (this.#times[0] !== undefined && now - this.#times[0] > this.span) this.#times.shift();
    if (this.#times.length >= this.most) return false;
    this.#times.push(now);
    return true;
  }

  refill(): void {
    this.#times.length = 0;
  }
}
