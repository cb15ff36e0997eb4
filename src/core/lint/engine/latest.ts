import type { ArticleView, BlockView } from './view-types';

/** Articles that are remembered at a time: more are open in no editor's window. */
const MOST = 8;

interface Entry<V> {
  readonly blocks: readonly BlockView[];
  readonly value: V;
}

/**
 * Remembers what was worked out of the last version of each of a few articles. A version takes the place of the one before
 * it, so a keystroke leaves nothing behind for the garbage collector to find out about.
 */
export class Latest<V> {
  readonly #entries: Entry<V>[] = [];

  of(blocks: readonly BlockView[]): V | undefined {
    for (const entry of this.#entries) if (entry.blocks === blocks) return entry.value;
    return undefined;
  }

  /** Keeps `value`, and hands it back. */
  keep({ blocks, since }: ArticleView, value: V): V {
    const at = since ? this.#entries.findIndex(entry => entry.blocks === since.blocks) : -1;
    if (at >= 0) this.#entries[at] = { blocks, value };
    else if (this.#entries.unshift({ blocks, value }) > MOST) this.#entries.pop();
    return value;
  }
}
