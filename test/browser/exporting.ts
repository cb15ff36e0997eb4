import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArticle } from '../../src/core/article/parse';
import { DEFAULT_DESK } from '../../src/core/desk/default-desk';
import { exportArticle } from '../../src/core/exchange/registry';
import type { Asset } from '../../src/core/exchange/types';
import { pageSettings } from '../../src/core/layout/choice';
import { layoutOf } from '../../src/core/layout/registry';

export const EXAMPLE = readFileSync('examples/nato-putin.article', 'utf8');

function asset(src: string): Asset | undefined {
  try {
    return { bytes: readFileSync(path.join('examples', src)), mediaType: 'image/png' };
  } catch {
    return undefined;
  }
}

/** An article as a whole HTML file, in a layout, with the pictures of the examples. */
export async function asHtml(source: string, id: string, desk = DEFAULT_DESK): Promise<string> {
  const article = parseArticle(source);
  const layout = layoutOf(id);
  const context = { layout, page: pageSettings(article, desk, layout), asset };
  return String((await exportArticle('html', article, context)).content);
}
