import type { Element } from 'hast';
import { introIndex, leadPictureIndex } from '../article/story';
import type { Article, BlockType } from '../article/types';
import type { Draw } from './memory';

/** The blocks of an article where a page wants them, each in the order in which it was typed. */
export interface Parts {
  /** Up to the intro, with it. */
  readonly opening: readonly Element[];
  readonly rest: readonly Element[];
  /** What the layout collects beside or below the story. */
  readonly beside: readonly Element[];
}

/** Draws every block, and sorts the kinds in `beside` out of the story. */
export function storyParts(article: Article, beside: ReadonlySet<BlockType>, draw: Draw): Parts {
  const intro = introIndex(article);
  const lead = leadPictureIndex(article);
  const parts = { opening: new Array<Element>(), rest: new Array<Element>(), beside: new Array<Element>() };
  article.blocks.forEach((block, at) => {
    const element = draw(block, at === intro ? 'intro' : at === lead ? 'lead' : 'story');
    if (element === undefined) return;
    if (beside.has(block.node.type)) parts.beside.push(element);
    else (at <= intro ? parts.opening : parts.rest).push(element);
  });
  return parts;
}
