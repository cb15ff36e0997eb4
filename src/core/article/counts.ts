/** Words of publishable text. */
import { isPublishable } from './story';
import type { Article, Block, SourceBlock } from './types';
import { remembered } from './remembered';

const counted = remembered<SourceBlock, number>();

/** Words that readers read: everything but the front matter, notes to the desk and unknown directives. */
export function countWords({ blocks }: Article): number {
  let words = 0;
  for (const block of blocks) words += countBlock(block);
  return words;
}

/** Words of one block. */
export function countBlock(block: SourceBlock): number {
  let words = counted.get(block);
  if (words === undefined) {
    words = isPublishable(block.node) ? wordsOf(block.node) : 0;
    counted.set(block, words);
  }
  return words;
}

interface Worded {
  readonly type: string;
  readonly value?: unknown;
  readonly children?: readonly Worded[];
}

/** The parts that are printed beside the children. */
export const PRINTED = [
  'title',
  'caption',
  'credit',
  'line',
  'what',
  'date',
  'section',
  'headline',
  'source',
  'name',
  'role',
];

function wordsOf(node: Block | Worded): number {
  if ('value' in node && typeof node.value === 'string') return countText(node.value);
  const children = ('children' in node ? node.children : undefined) ?? [];
  let words = 0;
  for (const child of children) words += wordsOf(child);
  const parts = node as unknown as Record<string, Worded | undefined>;
  for (const key of PRINTED) words += typeof parts[key] === 'object' ? wordsOf(parts[key]) : 0;
  return words;
}

/** A run of letters, digits, and the marks within words: "sea-change", "Nato's", "11.5", "R&D". */
const WORD = /[\p{L}\p{N}]+(?:[\p{M}\p{L}\p{N}'’.,:/&-]*[\p{M}\p{L}\p{N}])?/gu;

const countText = (text: string): number => text.match(WORD)?.length ?? 0;
