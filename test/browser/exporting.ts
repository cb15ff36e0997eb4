import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArticle } from '../../src/core/article/parse';
import { DEFAULT_DESK } from '../../src/core/desk/default-desk';
import type { Desk } from '../../src/core/desk/types';
import { exportArticle } from '../../src/core/exchange/registry';
import type { Asset } from '../../src/core/exchange/types';
import { pageSettings } from '../../src/core/layout/choice';
import { layoutOf } from '../../src/core/layout/registry';
import { printPage } from '../../src/machine/print';

export const EXAMPLE = readFileSync('examples/nato-putin.article', 'utf8');

function asset(src: string): Asset | undefined {
  try {
    return { bytes: readFileSync(path.join('examples', src)), mediaType: 'image/png' };
  } catch {
    return undefined;
  }
}

async function write(format: string, source: string, id: string, desk: Desk): Promise<string | Uint8Array> {
  const article = parseArticle(source);
  const layout = layoutOf(id);
  const context = { layout, page: pageSettings(article, desk, layout), asset, now: 0, print: printPage };
  const exported = await exportArticle(format, article, context);
  if ('refused' in exported) throw new Error(exported.refused);
  return exported.content;
}

/** An article as a whole HTML file, in a layout, with the pictures of the examples. */
export const asHtml = async (source: string, layout: string, desk = DEFAULT_DESK): Promise<string> =>
  String(await write('html', source, layout, desk));

export const asPdf = async (source: string, layout: string): Promise<Uint8Array> =>
  (await write('pdf', source, layout, DEFAULT_DESK)) as Uint8Array;
