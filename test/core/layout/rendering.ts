import type { Element, Nodes } from 'hast';
import { parseArticle } from '../../../src/core/article/parse';
import type { Article } from '../../../src/core/article/types';
import { DEFAULT_DESK } from '../../../src/core/desk/default-desk';
import { layoutOf, renderPage } from '../../../src/core/layout/registry';
import type { Page, PageContext } from '../../../src/core/layout/types';

/** A context as the preview has one: pictures in a folder, blocks marked. */
export function pageContext(changes: Partial<PageContext> = {}): PageContext {
  const { edition, language, timeZone } = DEFAULT_DESK;
  return { edition, language, timeZone, anchors: true, picture: src => `pictures/${src}`, ...changes };
}

export function render(source: Article | string, layout: string, context: PageContext = pageContext()): Page {
  const article = typeof source === 'string' ? parseArticle(source) : source;
  return renderPage(layoutOf(layout), article, context);
}

/** Every element of a tree, in document order. */
export function elementsIn(node: Nodes): Element[] {
  const inner = 'children' in node ? node.children.flatMap(elementsIn) : [];
  return node.type === 'element' ? [node, ...inner] : inner;
}

export function byClass(node: Nodes, className: string): Element[] {
  return elementsIn(node).filter(
    ({ properties }) => Array.isArray(properties['className']) && properties['className'].includes(className),
  );
}
