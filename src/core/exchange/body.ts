import type { Element } from 'hast';
import { introIndex } from '../article/story';
import type { Article, BlockType } from '../article/types';
import { COMPONENTS, drawWith } from '../layout/blocks';
import type { View } from '../layout/blocks/component';
import { WORDS } from '../layout/bbc-today/words';
import { withoutDateline } from '../layout/dateline';
import { byLanguage } from '../layout/language';

/**
 * The story as plain semantic HTML, for formats that carry markup in their body: no page around it, no picture shown, and the intro
 * without a wire dateline, which those formats have a slot for.
 */
export function bodyElements(article: Article, language: string, without: ReadonlySet<BlockType>): Element[] {
  const render = drawWith(COMPONENTS);
  const words = byLanguage(WORDS, language);
  const view: View = { context: { picture: () => undefined }, language, words, heading: 2, render };
  const intro = introIndex(article);
  return article.blocks.flatMap(({ node }, at) =>
    without.has(node.type) ? [] : (render(at === intro ? withoutDateline(node) : node, view) ?? []),
  );
}
