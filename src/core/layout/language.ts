import type { WordTable } from './words';

/** Languages written from right to left (primary subtags). */
const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ku-arab', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The language itself, without region: `en` of `en-GB`. */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0] ?? '';
}

export function directionOf(tag: string): 'ltr' | 'rtl' {
  const lower = tag.toLowerCase();
  return RIGHT_TO_LEFT.has(primaryLanguage(lower)) || RIGHT_TO_LEFT.has(lower) ? 'rtl' : 'ltr';
}

/** The row for a language in a table by language: the whole tag first, then the language itself, then English. */
export function byLanguage<Row>(table: WordTable<Row>, tag: string): Row {
  return table[tag.toLowerCase()] ?? table[primaryLanguage(tag)] ?? table.en;
}

/** Opening and closing marks of a quotation in print. English pages of the BBC set straight ones. */
const QUOTATION_MARKS = {
  en: ['"', '"'],
  ar: ['«', '»'],
  cy: ['"', '"'],
  de: ['„', '“'],
  es: ['«', '»'],
  fa: ['«', '»'],
  fr: ['«\u00a0', '\u00a0»'],
  it: ['«', '»'],
  ja: ['「', '」'],
  pl: ['„', '”'],
  pt: ['“', '”'],
  ru: ['«', '»'],
  uk: ['«', '»'],
  zh: ['“', '”'],
} as const;

export function quoted(line: string, language: string): string {
  const [open, close] = byLanguage<readonly [string, string]>(QUOTATION_MARKS, language);
  return `${open}${line}${close}`;
}
