/**
 * Problems that have only moved along their line, as all behind the cursor do with each key. An editor that moves its marks with the
 * words need not be told at once: to set all marks of a long article anew costs it more than the key itself.
 */
import type { Diagnostic } from 'vscode-languageserver';

/** What the client was last told. */
interface Told {
  readonly resultId: string;
  readonly items: readonly Diagnostic[];
}

/** Milliseconds without a change after which the client is told where they are now. */
const PAUSE = 300;

export class MovedProblems {
  readonly #told = new Map<string, Told>();
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();

  /**
   * @param movesMarks whether the client moves its marks along with the words
   * @param due called when there is something to tell
   */
  constructor(
    private readonly movesMarks: () => boolean,
    private readonly due: () => void,
  ) {}

  /** Whether the client, which has `previous`, may wait for these. */
  canWait(uri: string, previous: string, items: readonly Diagnostic[]): boolean {
    const last = this.#told.get(uri);
    if (!this.movesMarks() || last?.resultId !== previous || !onlyMoved(last.items, items)) return false;
    this.#wait(uri);
    return true;
  }

  told(uri: string, told: Told): void {
    this.closed(uri);
    this.#told.set(uri, told);
  }

  /** The article was changed: those that wait, wait on. */
  changed(uri: string): void {
    if (this.#waiting.has(uri)) this.#wait(uri);
  }

  closed(uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.delete(uri);
    this.#told.delete(uri);
  }

  #wait(uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    const over = (): void => {
      this.closed(uri);
      this.due();
    };
    this.#waiting.set(uri, setTimeout(over, PAUSE));
  }
}

/** Whether they are the same, on the same lines. */
const onlyMoved = (before: readonly Diagnostic[], after: readonly Diagnostic[]): boolean =>
  before.length === after.length && before.every((item, at) => isAlike(item, after[at]));

function isAlike(before: Diagnostic, after: Diagnostic | undefined): boolean {
  if (before === after) return true;
  return (
    before.code === after?.code &&
    before.message === after?.message &&
    before.severity === after.severity &&
    before.range.start.line === after.range.start.line &&
    before.range.end.line === after.range.end.line
  );
}
