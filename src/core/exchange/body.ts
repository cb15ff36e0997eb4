import type { Element } from 'hast';
import type { Article, BlockType } from '../article/types';
import { COMPONENTS, drawWith } from '../layout/blocks';
import type { View } from '../layout/blocks/component';
import { WORDS } from '../layout/bbc-today/words';
import { byLanguage } from '../layout/language';

/**
 * The story as plain semantic HTML, for formats that carry markup in their body: no page around it, no picture shown, as the
 * article has it.
 */
export function bodyElements(article: Article, language: string, without: ReadonlySet<BlockType>): Element[] {
  const render = drawWith(COMPONENTS);
  const words = byLanguage(WORDS, language);
  const view: View = { context: { picture: () => undefined }, language, words, heading: 2, render };
  return article.blocks.flatMap(({ node }) => (without.has(node.type) ? [] : (render(node, view) ?? [])));
}
