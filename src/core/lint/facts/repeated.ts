import type { ArticleView, BlockView } from '../engine/view-types';

/**
 * Finds blocks that say the same. From one version of an article to the next it takes out what left and puts in what
 * came: the cost of a keystroke is one block, however long the article.
 */
export class Repeated {
  #views: readonly BlockView[] = [];
  #byKey = new Map<string, Set<BlockView>>();
  readonly #repeated = new Set<string>();
  #groups: readonly (readonly number[])[] = [];

  /** @param key what is compared; `undefined` for blocks that may be alike */
  constructor(readonly key: (view: BlockView) => string | undefined) {}

  /** Groups of blocks with equal keys, in the order of the article; indices of blocks. */
  in({ blocks, since }: ArticleView): readonly (readonly number[])[] {
    if (blocks === this.#views) return this.#groups;
    if (since?.blocks !== this.#views) this.#clear();
    const { from, behind, to } = since?.blocks === this.#views ? since : { from: 0, behind: 0, to: blocks.length };
    let changed = to !== behind;
    for (const view of this.#views.slice(from, behind)) changed = this.#leaves(view) || changed;
    for (const view of blocks.slice(from, to)) changed = this.#comes(view) || changed;
    this.#views = blocks;
    if (changed) this.#groups = this.#indices(blocks);
    return this.#groups;
  }

  #clear(): void {
    this.#views = [];
    this.#groups = [];
    this.#byKey = new Map();
    this.#repeated.clear();
  }

  #indices(blocks: readonly BlockView[]): readonly (readonly number[])[] {
    if (!this.#repeated.size) return [];
    const index = new Map(blocks.map((view, i) => [view, i] as const));
    return [...this.#repeated].map(key =>
      [...(this.#byKey.get(key) ?? [])].map(view => index.get(view) ?? 0).sort((a, b) => a - b),
    );
  }

  /** Whether it made or joined a group of equals. */
  #comes(view: BlockView): boolean {
    const key = this.key(view);
    if (key === undefined) return false;
    const group = this.#byKey.get(key) ?? new Set();
    group.add(view);
    this.#byKey.set(key, group);
    if (group.size > 1) this.#repeated.add(key);
    return group.size > 1;
  }

  #leaves(view: BlockView): boolean {
    const key = this.key(view);
    const group = key === undefined ? undefined : this.#byKey.get(key);
    if (key === undefined || !group?.delete(view)) return false;
    if (group.size < 2) this.#repeated.delete(key);
    if (!group.size) this.#byKey.delete(key);
    return group.size > 0;
  }
}
