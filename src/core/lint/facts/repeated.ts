import { sharedEnd, sharedStart } from '../engine/shared';
import type { ArticleView, BlockView } from '../engine/view-types';

/**
 * Finds blocks that say the same. From one version of an article to the next it takes out what left and puts in what
 * came: the cost of a keystroke is one block, however long the article.
 */
export class Repeated {
  #views: readonly BlockView[] = [];
  readonly #byKey = new Map<string, Set<BlockView>>();
  readonly #repeated = new Set<string>();

  /** @param key what is compared; `undefined` for blocks that may be alike */
  constructor(readonly key: (view: BlockView) => string | undefined) {}

  /** Groups of blocks with equal keys, in the order of the article; indices of blocks. */
  in({ blocks }: ArticleView): readonly (readonly number[])[] {
    this.#update(blocks);
    return [...this.#repeated].map(key =>
      [...(this.#byKey.get(key) ?? [])].map(view => blocks.indexOf(view)).sort((a, b) => a - b),
    );
  }

  #update(views: readonly BlockView[]): void {
    const start = sharedStart(this.#views, views);
    const end = sharedEnd(this.#views, views, Math.min(this.#views.length, views.length) - start);
    for (const view of this.#views.slice(start, this.#views.length - end)) this.#change(view, false);
    for (const view of views.slice(start, views.length - end)) this.#change(view, true);
    this.#views = views;
  }

  #change(view: BlockView, comes: boolean): void {
    const key = this.key(view);
    if (key === undefined) return;
    const group = this.#byKey.get(key) ?? new Set();
    if (comes) group.add(view);
    else group.delete(view);
    if (group.size) this.#byKey.set(key, group);
    else this.#byKey.delete(key);
    if (group.size > 1) this.#repeated.add(key);
    else this.#repeated.delete(key);
  }
}
