import type { Article, Block, SourceBlock } from '../article/types';
import { relinked, type Relink } from './relink';
import { blocksIn } from './walk';

/**
 * What may leave the desk: the article without notes and without blocks that this version does not know.
 *
 * @param to where its links lead
 */
export function publishable(article: Article, to?: Relink): Article {
  const story = withoutNotes(article);
  return to === undefined ? story : relinked(story, to);
}

function withoutNotes(article: Article): Article {
  const kept = article.blocks.flatMap((block, at) => {
    const cleaned = withoutPrivate(block);
    return cleaned === undefined
      ? []
      : [{ block: cleaned, start: article.starts[at] ?? 0, line: article.lines[at] ?? 0 }];
  });
  return {
    ...article,
    blocks: kept.map(({ block }) => block),
    starts: kept.map(({ start }) => start),
    lines: kept.map(({ line }) => line),
  };
}

function withoutPrivate(block: SourceBlock): SourceBlock | undefined {
  const node = clean(block.node);
  return node === block.node ? block : node && { ...block, node };
}

function clean(node: Block): Block | undefined {
  if (node.type === 'note' || node.type === 'unknown') return undefined;
  const children = blocksIn(node);
  const cleaned = children.flatMap(child => clean(child) ?? []);
  const same = cleaned.length === children.length && cleaned.every((child, at) => child === children[at]);
  return same ? node : ({ ...node, children: cleaned } as Block);
}
