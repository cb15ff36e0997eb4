import type { SourceBlock } from './types';

const keys = new WeakMap<SourceBlock, number>();
let last = 0;

/** A number of this block object's own, the same as long as the object lives. */
export function keyOf(block: SourceBlock): number {
  const known = keys.get(block);
  if (known !== undefined) return known;
  keys.set(block, ++last);
  return last;
}
