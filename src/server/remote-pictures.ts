/** The pictures of an article that lie on other machines. */
import type { Article, Block, SourceBlock } from '../core/article/types';
import { isRemotePicture } from './addresses';

const counted = new WeakMap<SourceBlock, number>();

/** How many there are. Counted once a block: a keystroke asks. */
export function remotePictures({ blocks }: Article): number {
  let count = 0;
  for (const block of blocks) count += countOf(block);
  return count;
}

function countOf(block: SourceBlock): number {
  const known = counted.get(block);
  if (known !== undefined) return known;
  const count = countIn(block.node);
  counted.set(block, count);
  return count;
}

function countIn(block: Block): number {
  if (block.type === 'picture') return isRemotePicture(block.src.value) ? 1 : 0;
  if (block.type !== 'box' && block.type !== 'extract' && block.type !== 'correction') return 0;
  return block.children.reduce((count, child) => count + countIn(child), 0);
}
