/** What a block is to the story: worked out from its neighbours, after parsing. */
import type { Article, Block } from './types';

/** The index of the intro, the first paragraph with text; -1 where there is none. */
export const introIndex = ({ blocks }: Article): number =>
  blocks.findIndex(({ node }) => node.type === 'paragraph' && node.children[0].children.length > 0);

/** The index of the lead picture, the first one before the intro; -1 where there is none. */
export function leadPictureIndex(article: Article): number {
  const intro = introIndex(article);
  const first = article.blocks.findIndex(({ node }) => node.type === 'picture');
  return intro < 0 || first < intro ? first : -1;
}

/** Whether readers get to see it: notes to the desk and unknown directives are not published. */
export const isPublishable = ({ type }: Block): boolean => type !== 'note' && type !== 'unknown';
