import type { SourceBlock } from './types';
import { remembered } from './remembered';

const keys = remembered<SourceBlock, number>();
let last = 0;

/**
 * The number by which a block is found again in the page. No two blocks of an article share one, and a block that is edited keeps
 * it: a preview then has nothing to learn but the new words.
 */
export function keyOf(block: SourceBlock): number {
  const known = keys.get(block);
  if (known !== undefined) return known;
  keys.set(block, ++last);
  return last;
}

/** `after` is `before` as it was edited. `before` must have no place in the article any longer. */
export function passKey(before: SourceBlock, after: SourceBlock): void {
  keys.set(after, keyOf(before));
}
