import type { ArticleView, BlockView } from '../engine/view-types';

/**
 * Follows an article from version to version, so that the cost of a keystroke is one block, however long the article. Of an
 * article that it did not see before it begins anew.
 */
export abstract class Follower {
  #views: readonly BlockView[] = [];

  /**
   * Begins anew, with new tables: to V8, a `Map` that is cleared stays the neighbour of what it held, so that thousands of
   * articles, one after the other, would each keep the next from being tidied up while young.
   */
  protected abstract clear(): void;
  protected abstract comes(view: BlockView): void;
  protected abstract leaves(view: BlockView): void;

  /** Takes out what left and puts in what came. Whether the number of blocks has changed. */
  protected follow({ blocks, since }: ArticleView): boolean {
    if (blocks === this.#views) return false;
    const known = since?.blocks === this.#views ? since : undefined;
    if (!known) this.clear();
    const { from, behind, to } = known ?? { from: 0, behind: 0, to: blocks.length };
    if (known) for (const view of this.#views.slice(from, behind)) this.leaves(view);
    for (const view of blocks.slice(from, to)) this.comes(view);
    this.#views = blocks;
    return to !== behind;
  }
}
