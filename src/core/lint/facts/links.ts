import type { Link } from 'mdast';
import type { Block } from '../../article/types';

interface Tree {
  readonly type: string;
  readonly children?: readonly Tree[];
  readonly caption?: Tree;
}

function* walk(node: Tree): Generator<Link> {
  if (node.type === 'link') yield node as unknown as Link;
  for (const child of node.children ?? []) yield* walk(child);
  if (node.caption) yield* walk(node.caption);
}

/** The links in a block's running text. */
export function linksIn(block: Block): readonly Link[] {
  // Most paragraphs are one run of plain text.
  if (block.type === 'paragraph' && block.children[0].children.every(({ type }) => type === 'text')) return [];
  return [...walk(block)];
}
