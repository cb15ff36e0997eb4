import type { Article, Block } from '../article/types';

/** The blocks inside a block; none in most kinds. */
export function blocksIn(block: Block): readonly Block[] {
  return CONTAINERS.has(block.type) ? (block as Block & { readonly children: readonly Block[] }).children : [];
}

const CONTAINERS: ReadonlySet<Block['type']> = new Set<Block['type']>(['box', 'correction', 'extract']);

/** Every block of an article with those inside others, in order, and the offset in the text where its top-level block starts. */
export function* everyBlock({ blocks, starts }: Article): Generator<{ readonly node: Block; readonly start: number }> {
  for (const [at, { node }] of blocks.entries()) yield* withInner(node, starts[at] ?? 0);
}

function* withInner(node: Block, start: number): Generator<{ readonly node: Block; readonly start: number }> {
  yield { node, start };
  for (const inner of blocksIn(node)) yield* withInner(inner, start);
}
