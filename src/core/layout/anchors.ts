import { keyOf } from '../article/identity';
import type { Article } from '../article/types';

/**
 * Where each block of a page stands in the source, for scrolling: its key (`data-block`), first and last line (from 0), three
 * numbers a block, in the order of the source. Notes have no place in a page.
 */
export function anchorsOf({ blocks, lines }: Article): readonly number[] {
  const anchors: number[] = [];
  blocks.forEach((block, at) => {
    if (block.node.type === 'note') return;
    const line = lines[at] ?? 0;
    anchors.push(keyOf(block), line, line + block.lineEnds);
  });
  return anchors;
}
