import type { ArticleView, BlockView } from '../engine/view-types';
import { Follower } from './follower';

/** Finds blocks that say the same. */
export class Repeated extends Follower {
  #byKey = new Map<string, Set<BlockView>>();
  #repeated = new Set<string>();
  #groups: readonly (readonly number[])[] = [];
  #changed = false;

  /** @param key what is compared; `undefined` for blocks that may be alike */
  constructor(readonly key: (view: BlockView) => string | undefined) {
    super();
  }

  /** Groups of blocks with equal keys, in the order of the article; indices of blocks. */
  in(article: ArticleView): readonly (readonly number[])[] {
    const moved = this.follow(article);
    if (this.#changed || moved) this.#groups = this.#indices(article.blocks);
    this.#changed = false;
    return this.#groups;
  }

  protected clear(): void {
    this.#groups = [];
    this.#byKey = new Map();
    this.#repeated = new Set();
  }

  #indices(blocks: readonly BlockView[]): readonly (readonly number[])[] {
    if (!this.#repeated.size) return [];
    const index = new Map(blocks.map((view, i) => [view, i] as const));
    return [...this.#repeated].map(key =>
      [...(this.#byKey.get(key) ?? [])].map(view => index.get(view) ?? 0).sort((a, b) => a - b),
    );
  }

  protected comes(view: BlockView): void {
    const key = this.key(view);
    if (key === undefined) return;
    const group = this.#byKey.get(key) ?? new Set();
    group.add(view);
    this.#byKey.set(key, group);
    if (group.size < 2) return;
    this.#repeated.add(key);
    this.#changed = true;
  }

  protected leaves(view: BlockView): void {
    const key = this.key(view);
    const group = key === undefined ? undefined : this.#byKey.get(key);
    if (key === undefined || !group?.delete(view)) return;
    if (group.size < 2) this.#repeated.delete(key);
    if (!group.size) this.#byKey.delete(key);
    else this.#changed = true;
  }
}
