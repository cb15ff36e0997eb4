/** What the page keeps for itself: VS Code hands it back when the panel is shown again and when the window is reloaded. */
import type { PanelState } from './messages';

interface Kept extends PanelState {
  /** How far the page was scrolled, in CSS pixels. */
  readonly scroll: number;
}

export interface Host {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

export class Memory {
  readonly #host: Host;
  #kept: Kept | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.#kept = host.getState() as Kept | undefined;
  }

  get uri(): string | undefined {
    return this.#kept?.uri;
  }

  /** How far the page was scrolled when it was last seen, in CSS pixels. */
  get scroll(): number {
    return this.#kept?.scroll ?? 0;
  }

  /** Remembers what the panel is of. The place in the page is forgotten with the article it belonged to. */
  setPanel(state: PanelState): void {
    const scroll = this.#kept?.uri === state.uri ? this.scroll : 0;
    this.#keep({ ...state, scroll });
  }

  setScroll(scroll: number): void {
    if (this.#kept) this.#keep({ ...this.#kept, scroll });
  }

  #keep(kept: Kept): void {
    this.#kept = kept;
    this.#host.setState(kept);
  }
}
