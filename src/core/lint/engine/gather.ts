import { Latest } from './latest';
import type { ArticleView, BlockView } from './view-types';

/**
 * Where two versions of one article differ: the blocks `[from, behind)` of the one before became `[from, to)` of this one.
 * What a whole-article rule has gathered from the other blocks need not be gathered again.
 */
export interface Since {
  readonly blocks: readonly BlockView[];
  readonly from: number;
  readonly behind: number;
  readonly to: number;
}

/** One thing said of a block, and the block's index in the article. */
export interface Placed<T> {
  readonly block: number;
  readonly value: T;
}
export type Gathered<T> = readonly Placed<T>[];

const NOTHING: readonly never[] = [];

/** The index of the first entry whose block is `block` or behind it. */
function firstFrom(list: Gathered<unknown>, block: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.block ?? 0) < block) low = middle + 1;
    else high = middle;
  }
  return low;
}

function fresh<T>(
  facts: (view: BlockView) => readonly T[],
  blocks: readonly BlockView[],
  from: number,
  to: number,
): Placed<T>[] {
  const found: Placed<T>[] = [];
  for (let block = from; block < to; block++)
    for (const value of facts(blocks[block] as BlockView)) found.push({ block, value });
  return found;
}

/** The list of the version before with its changed part exchanged; the very same list where nothing in it changed. */
export function spliced<T>(before: Gathered<T>, { from, behind, to }: Since, middle: Gathered<T>): Gathered<T> {
  const [start, end] = [firstFrom(before, from), firstFrom(before, behind)];
  const moved = to - behind;
  if (start === end && !middle.length && (!moved || end === before.length)) return before;
  const rest = before.slice(end);
  return before
    .slice(0, start)
    .concat(middle, moved ? rest.map(({ block, value }) => ({ block: block + moved, value })) : rest);
}

/** All that `facts` finds in the blocks, in order. After a change only the changed blocks are asked again. */
export function gather<T>(facts: (view: BlockView) => readonly T[]): (article: ArticleView) => Gathered<T> {
  const known = new Latest<Gathered<T>>();
  return article => {
    const { blocks, since } = article;
    const hit = known.of(blocks);
    if (hit) return hit;
    const before = since && known.of(since.blocks);
    const list =
      since && before
        ? spliced(before, since, fresh(facts, blocks, since.from, since.to))
        : fresh(facts, blocks, 0, blocks.length);
    return known.keep(article, list.length ? list : NOTHING);
  };
}

/** Whether the changed blocks say the same by their keys; the others have not changed. */
function saysTheSame<T>(before: Gathered<T>, now: Gathered<T>, since: Since, key: (value: T) => string): boolean {
  if (before === now) return true;
  const [start, end, oldEnd] = [firstFrom(now, since.from), firstFrom(now, since.to), firstFrom(before, since.behind)];
  if (end !== oldEnd || now.length !== before.length) return false;
  for (let i = start; i < end; i++) {
    const [a, b] = [before[i], now[i]];
    if (!a || !b || key(a.value) !== key(b.value)) return false;
  }
  return true;
}

/**
 * Works something out of all that was gathered, and again only when one of it has another key: typing within a word
 * changes no name. What `combine` answers names entries by their index, for their places may have moved.
 */
export function combined<T, R>(
  gathered: (article: ArticleView) => Gathered<T>,
  key: (value: T) => string,
  combine: (all: readonly T[]) => R,
): (article: ArticleView) => { readonly all: Gathered<T>; readonly result: R } {
  const known = new Latest<{ readonly all: Gathered<T>; readonly result: R }>();
  return article => {
    const { blocks, since } = article;
    const hit = known.of(blocks);
    if (hit) return hit;
    const all = gathered(article);
    const before = since && known.of(since.blocks);
    const same = since && before && saysTheSame(before.all, all, since, key);
    return known.keep(article, { all, result: same ? before.result : combine(all.map(({ value }) => value)) });
  };
}
