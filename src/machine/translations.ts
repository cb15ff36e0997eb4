/** The translations of what users are told, which lie in files beside the programs. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Translations } from '../core/say';

/** Those of a language tag as files are named by it: `ru`; `undefined` where there are none. */
export async function readTranslations(tag: string): Promise<Translations | undefined> {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]+)*$/.test(tag)) return undefined;
  const file = join(__dirname, '..', 'l10n', `bundle.l10n.${tag}.json`);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Translations);
}
