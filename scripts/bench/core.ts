/** What the bench takes of the product, built as the product is. */
import { DEFAULT_DESK } from '../../src/core/desk/default-desk';
import { layoutFor, pageSettings } from '../../src/core/layout/choice';
import { createLinter as create, type Linter } from '../../src/core/lint/linter';
import type { Article } from '../../src/core/article/types';
import type { PageContext } from '../../src/core/layout/types';

export { parseArticle, reparse } from '../../src/core/article/parse';
export { plainArticle } from '../../src/core/article/plain-article';
export { diagnostics } from '../../src/core/language/diagnostics';
export { diffPages } from '../../src/core/layout/diff';
export { layoutOf, renderPage } from '../../src/core/layout/registry';

/** Every rule, as a desk that has configured nothing has them. */
export const createLinter = (): Linter => create(DEFAULT_DESK, { clock: { now: () => Date.UTC(2026, 0, 1) } });

export const pageContext = (article: Article): PageContext => ({
  ...pageSettings(article, DEFAULT_DESK, layoutFor(article, DEFAULT_DESK)),
  anchors: true,
  picture: src => src,
});
