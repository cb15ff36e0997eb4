/** Problems of the word that is being typed, held back until the cursor leaves it. */
import type { Diagnostic } from 'vscode-languageserver';
import { withoutTyped, wordAt } from '../core/language/typed-word';
import type { OpenArticle } from './documents';

interface Showing {
  /** What the client was last told. */
  readonly items: readonly Diagnostic[];
  /** Whether something was held back from that. */
  readonly holds: boolean;
  /** The version after which the cursor left the word. */
  readonly left?: number;
}

/** Milliseconds without a keystroke after which a word counts as typed, for clients that do not tell of their cursor. */
const PAUSE = 1_500;

export class HeldBack {
  readonly #showing = new Map<string, Showing>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  /**
   * @param tellsCursor whether the client says when the cursor leaves
   * @param released called when there is something to show that was held back
   */
  constructor(
    private readonly tellsCursor: () => boolean,
    private readonly released: (uri: string) => void,
  ) {}

  /** What of an article's problems may be shown now. */
  of({ uri, version, article, typedAt }: OpenArticle, items: readonly Diagnostic[]): Pick<Showing, 'holds' | 'items'> {
    const last = this.#showing.get(uri);
    const hasLeft = last?.left === version;
    const word = typedAt === undefined || hasLeft ? undefined : wordAt(article, typedAt);
    const now = word ? withoutTyped(article, word, items, last?.items ?? []) : items;
    const showing = { items: now, holds: now.length < items.length, ...(hasLeft && { left: version }) };
    this.#showing.set(uri, showing);
    if (showing.holds && !this.tellsCursor()) this.#wait(uri, version);
    return showing;
  }

  /** The cursor has left the word that was typed last, or the article was saved. */
  leave(uri: string, version: number): void {
    const showing = this.#showing.get(uri) ?? { items: [], holds: false };
    this.#showing.set(uri, { ...showing, left: version });
    if (showing.holds) this.released(uri);
  }

  closed(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    this.#showing.delete(uri);
  }

  #wait(uri: string, version: number): void {
    clearTimeout(this.#timers.get(uri));
    const over = (): void => this.leave(uri, version);
    this.#timers.set(uri, setTimeout(over, PAUSE));
  }
}
