/** The story in sections: what stands above the first crosshead, then each crosshead with what stands below it. */
import type { Article, BlockType } from '../article/types';

/** A section's blocks, `[from, to)`; all but the first begin with their crosshead. */
export interface Section {
  readonly from: number;
  readonly to: number;
}

export interface Sections {
  readonly opening: Section;
  readonly crossheads: readonly Section[];
  /** What stands after the story and belongs to all of it. */
  readonly closing: Section;
}

const CLOSING: ReadonlySet<BlockType> = new Set<BlockType>(['correction', 'links', 'note', 'seeAlso']);

export function sectionsOf({ blocks }: Article): Sections {
  let end = blocks.length;
  while (end > 0 && CLOSING.has(blocks[end - 1]?.node.type ?? 'paragraph')) end--;
  const heads = blocks.flatMap(({ node }, at) => (node.type === 'crosshead' ? [at] : []));
  return {
    opening: { from: 0, to: heads[0] ?? end },
    crossheads: heads.map((from, i) => ({ from, to: heads[i + 1] ?? end })),
    closing: { from: end, to: blocks.length },
  };
}
