import type { Span } from '../../article/types';
import type { Passage } from '../engine/view-types';

/** Whether a range touches somebody else's words: what rules about style leave alone. */
export function isQuoted({ quoted }: Passage, { start, end }: Span): boolean {
  // The first that ends behind the start: they are in order, and do not overlap.
  let [low, high] = [0, quoted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quoted[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return (quoted[low]?.start ?? Infinity) < end;
}
