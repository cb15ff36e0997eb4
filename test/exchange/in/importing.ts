import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/core/article/parse';
import type { Article } from '../../../src/core/article/types';
import { importArticles } from '../../../src/core/exchange/importing';
import type { ImportContext, Imported } from '../../../src/core/exchange/types';

export const importContext: ImportContext = { name: 'copy.txt', language: 'en-GB', timeZone: 'Europe/London' };

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const importText = (format: string, text: string): Promise<readonly Imported[]> =>
  importArticles(format, bytesOf(text), importContext);

/** The only article in a text of another format. */
export async function importOne(format: string, text: string): Promise<Article> {
  const imported = await importText(format, text);
  assert.equal(imported.length, 1);
  return parseArticle(imported[0]!.text);
}
