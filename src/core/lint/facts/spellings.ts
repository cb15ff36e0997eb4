import type { ArticleView, BlockView } from '../engine/view-types';
import { Follower } from './follower';
import { isSlip, isVariant, type FullName } from './slip';

/** A person's name as it is compared. */
export interface Spelling extends FullName {
  /** The two, with a space between. */
  readonly full: string;
}
/** One way in which a name is spelt in an article. */
export interface Variant extends Spelling {
  /** How often. */
  readonly count: number;
  /** Where. */
  readonly views: ReadonlySet<BlockView>;
}
type Counted = Spelling & { count: number; readonly views: Set<BlockView> };

/** More people than any story has: slips of their last names are not looked for. */
const MOST_LAST_NAMES = 1000;

/** More people of one name than any story has: they are not compared. */
const LARGEST_GROUP = 300;

class Groups extends Map<string, Set<Counted>> {
  add(key: string, variant: Counted): ReadonlySet<Counted> {
    const group = this.get(key) ?? new Set();
    this.set(key, group.add(variant));
    return group;
  }

  /** The size that the group had. */
  remove(key: string, variant: Counted): number {
    const group = this.get(key);
    if (!group?.delete(variant)) return 0;
    if (!group.size) this.delete(key);
    return group.size + 1;
  }
}

/** All spellings of names in an article, and which of them may be one name. */
export class Spellings extends Follower {
  #variants = new Map<string, Counted>();
  #byFirst = new Groups();
  #byLast = new Groups();
  #slips = new Map<Counted, Set<Counted>>();
  #stale = false;

  /** @param names what stands in a block; asked twice, it must answer with the same */
  constructor(readonly names: (view: BlockView) => readonly Spelling[]) {
    super();
  }

  /** Brings it up to date. */
  in(article: ArticleView): this {
    this.follow(article);
    if (this.#stale) this.#anew(article);
    return this;
  }

  has(full: string): boolean {
    return this.#variants.has(full);
  }

  /** Whether some person's first or last name is so spelt. */
  knows(name: string): boolean {
    return this.#byLast.has(name) || this.#byFirst.has(name);
  }

  /** A last name of which another is a slip, the first by the alphabet. */
  nearLast(name: string): string | undefined {
    if (this.#byLast.size > MOST_LAST_NAMES) return undefined;
    return [...this.#byLast.keys()].filter(last => isSlip(name, last)).sort()[0];
  }

  /** A spelling that may be the same name: the first by the alphabet, whatever the order in which they came. */
  near(name: Spelling): Variant | undefined {
    let nearest: Variant | undefined;
    for (const group of [this.#byFirst.get(name.first), this.#byLast.get(name.last)])
      for (const other of group ?? [])
        if (isVariant(name, other) && !(nearest && nearest.full < other.full)) nearest = other;
    return nearest;
  }

  /** Pairs that may be one name; each pair once. */
  get slips(): readonly (readonly [Variant, Variant])[] {
    const pairs: (readonly [Variant, Variant])[] = [];
    for (const [one, others] of this.#slips)
      for (const other of others) if (one.full < other.full) pairs.push([one, other]);
    return pairs;
  }

  protected clear(): void {
    this.#variants = new Map();
    this.#byFirst = new Groups();
    this.#byLast = new Groups();
    this.#slips = new Map();
    this.#stale = false;
  }

  /** A group has become small enough to be compared. */
  #anew({ blocks }: ArticleView): void {
    this.clear();
    for (const view of blocks) this.comes(view);
  }

  protected comes(view: BlockView): void {
    for (const { first, last, full } of this.names(view)) {
      const known = this.#variants.get(full);
      if (known) {
        known.count++;
        known.views.add(view);
      } else this.#add({ first, last, full, count: 1, views: new Set([view]) });
    }
  }

  #add(variant: Counted): void {
    this.#variants.set(variant.full, variant);
    for (const group of [this.#byFirst.add(variant.first, variant), this.#byLast.add(variant.last, variant)]) {
      if (group.size > LARGEST_GROUP) this.#unlink(group);
      else for (const other of group) if (isVariant(variant, other)) this.#link(variant, other);
    }
  }

  #link(a: Counted, b: Counted): void {
    this.#slips.set(a, (this.#slips.get(a) ?? new Set()).add(b));
    this.#slips.set(b, (this.#slips.get(b) ?? new Set()).add(a));
  }

  #unlink(group: ReadonlySet<Counted>): void {
    for (const one of group)
      for (const other of this.#slips.get(one) ?? []) if (group.has(other)) this.#part(one, other);
  }

  #part(a: Counted, b: Counted): void {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const others = this.#slips.get(one);
      others?.delete(other);
      if (!others?.size) this.#slips.delete(one);
    }
  }

  protected leaves(view: BlockView): void {
    for (const { full } of this.names(view)) {
      const variant = this.#variants.get(full);
      variant?.views.delete(view);
      if (variant && --variant.count === 0) this.#remove(variant);
    }
  }

  #remove(variant: Counted): void {
    this.#variants.delete(variant.full);
    const sizes = [this.#byFirst.remove(variant.first, variant), this.#byLast.remove(variant.last, variant)];
    if (sizes.includes(LARGEST_GROUP + 1)) this.#stale = true;
    for (const other of [...(this.#slips.get(variant) ?? [])]) this.#part(variant, other);
  }
}
