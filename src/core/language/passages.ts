/** What stands at an offset of an article, as readers meet it. */
import type { Article, Span } from '../article/types';
import type { Desk } from '../desk/types';
import { viewArticle } from '../lint/engine/view';
import type { ArticleView, Passage } from '../lint/engine/view-types';
import { absolute } from '../article/positions';
import { blockAt } from './ranges';

export interface Spot {
  readonly article: Article;
  readonly offset: number;
  readonly desk: Desk;
  readonly view: ArticleView;
  /** Index of the top-level block; -1 in the front matter and between blocks. */
  readonly block: number;
  /** The passages of that block, or of the front matter. */
  readonly passages: readonly Passage[];
}

export function spotAt(article: Article, offset: number, desk: Desk): Spot {
  const view = viewArticle(article, desk);
  const block = blockAt(article, offset);
  const passages = block < 0 ? view.front.passages : (view.blocks[block]?.passages ?? []);
  return { article, offset, desk, view, block, passages };
}

/** A span of a passage as offsets into the article. */
export const placed = ({ article, block }: Spot, passage: Passage, { start, end }: Span): Span => {
  const span = passage.at(start, end);
  return block < 0 ? span : absolute(article, block, span);
};

/** The first of the things that `find` sees in the passages that stands at the offset. */
export function thingAt<T extends Span>(
  spot: Spot,
  find: (passage: Passage) => readonly T[],
): { readonly thing: T; readonly span: Span } | undefined {
  for (const passage of spot.passages)
    for (const thing of find(passage)) {
      const span = placed(spot, passage, thing);
      if (span.start <= spot.offset && spot.offset <= span.end) return { thing, span };
    }
  return undefined;
}
