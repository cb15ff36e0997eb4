/**
 * Finds the document that kills the server. A document is suspect from the moment something of it is sent until the server
 * has answered something sent later; when the server dies, the suspects are charged. After a crash all open documents are
 * sent again, so one death may charge several: the one with most charges is the one left alone.
 */

/** Deaths that a document may cause. */
export const MOST_DEATHS = 3;

export class CrashLog {
  /** The number of the last thing sent of each document, in the order of sending. */
  readonly #suspects = new Map<string, number>();
  readonly #deaths = new Map<string, number>();
  readonly #leftAlone = new Set<string>();
  #count = 0;

  /** Something of the document goes to the server. Gives its number, for {@link answered}. */
  sent(uri: string): number {
    this.#suspects.delete(uri);
    this.#suspects.set(uri, ++this.#count);
    return this.#count;
  }

  /** The server has answered the thing with this number, and so outlived everything before it. */
  answered(uri: string, number: number): void {
    if (this.#suspects.get(uri) === number) this.#suspects.delete(uri);
  }

  isLeftAlone(uri: string): boolean {
    return this.#leftAlone.has(uri);
  }

  /** The document gets another chance: it was closed, or the user asks for it. */
  forgive(uri: string): void {
    this.#leftAlone.delete(uri);
    this.#deaths.delete(uri);
    this.#suspects.delete(uri);
  }

  /** The server died. Gives the document that is left alone from now on, where this was one death too many. */
  died(): string | undefined {
    const charged = [...this.#suspects.keys()];
    this.#suspects.clear();
    for (const uri of charged) this.#deaths.set(uri, (this.#deaths.get(uri) ?? 0) + 1);
    const worst = this.#worst(charged);
    if (worst === undefined) return undefined;
    this.#leftAlone.add(worst);
    // The others were charged beside it: whether one of them kills too is for the next deaths to say.
    for (const uri of charged) this.#deaths.delete(uri);
    return worst;
  }

  /** Most deaths wins; among equals the one sent last. */
  #worst(charged: readonly string[]): string | undefined {
    let worst: string | undefined;
    let most = MOST_DEATHS;
    for (const uri of charged) {
      const deaths = this.#deaths.get(uri) ?? 0;
      if (deaths >= most) [worst, most] = [uri, deaths];
    }
    return worst;
  }
}
