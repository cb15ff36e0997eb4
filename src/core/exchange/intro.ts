import { introIndex } from '../article/story';
import type { Article, Block, Inline, Paragraph } from '../article/types';
import { withoutDateline } from '../layout/dateline';
import { storyDateline } from './dateline';

/** The story with its dateline at the start of the intro, once: for formats that have no slot for it. */
export function withPrintedDateline(article: Article, timeZone: string): Article {
  const dateline = storyDateline(article, timeZone);
  const bare = withoutPrintedDateline(article);
  return dateline === undefined ? bare : changeIntro(bare, node => startingWith(`${dateline.text} - `, node));
}

/** The story without a wire dateline at its start: for formats that have a slot for it. */
export const withoutPrintedDateline = (article: Article): Article => changeIntro(article, withoutDateline);

function changeIntro(article: Article, change: (node: Block) => Block): Article {
  const intro = introIndex(article);
  const blocks = article.blocks.map((block, at) => (at === intro ? { ...block, node: change(block.node) } : block));
  return { ...article, blocks };
}

function startingWith(words: string, node: Block): Block {
  if (node.type !== 'paragraph') return node;
  const [run] = node.children;
  const [first, ...rest] = run.children;
  const start: Inline = { type: 'text', value: first?.type === 'text' ? words + first.value : words };
  const children = first?.type === 'text' ? [start, ...rest] : [start, ...run.children];
  return { ...node, children: [{ ...run, children }] } satisfies Paragraph;
}
