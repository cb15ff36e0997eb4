import type { Span } from '../../article/types';
import type { Passage } from '../engine/view-types';

/** Whether a range touches somebody else's words: what rules about style leave alone. */
export function isQuoted({ quoted }: Passage, { start, end }: Span): boolean {
  for (const span of quoted) {
    if (span.start >= end) return false;
    if (span.end > start) return true;
  }
  return false;
}
