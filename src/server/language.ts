/** The language in which the server speaks: that of the client's menus. */
import type { InitializeParams } from 'vscode-languageserver';
import { english, sayIn, type Say, type Translations } from '../core/say';
import type { Machine } from './machine';

/** A client that has the translations hands them over; for the others they are read by the locale, where there are files. */
export async function sayFor(
  { initializationOptions, locale = 'en' }: InitializeParams,
  { translations }: Pick<Machine, 'translations'>,
): Promise<Say> {
  const { messages } = (initializationOptions ?? {}) as { readonly messages?: unknown };
  if (isTranslations(messages)) return sayIn(messages);
  for (const tag of [locale.toLowerCase(), locale.toLowerCase().split(/[-_]/)[0] ?? '']) {
    const read = tag === 'en' ? undefined : await translations?.(tag);
    if (read) return sayIn(read);
  }
  return english;
}

const isTranslations = (given: unknown): given is Translations =>
  typeof given === 'object' && given !== null && Object.values(given).every(words => typeof words === 'string');
