import { Tag } from '../lexicon';
import type { Token } from '../tokens';
import { is } from '../verbs';

/** A run of tokens, `end` excluded. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
}

export const isWord = (token: Token | undefined, word: string): boolean => token?.word === word;
export const isName = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital;

/** Marks and quotations, which no phrase goes beyond. */
export const BREAKS = new Set<Token['kind']>([
  'comma',
  'stop',
  'colon',
  'semicolon',
  'dash',
  'quote',
  'open',
  'close',
  'ellipsis',
]);

const MODIFIES = Tag.Auxiliary | Tag.Be | Tag.Adverb | Tag.Time;

/** Left over what may stand between a subject and its verb: "has also", "(right)", "on Monday". */
export function skipModifiersBack(tokens: readonly Token[], at: number, from: number): number {
  while (at >= from) {
    const token = tokens[at];
    if (token?.kind === 'aside') at--;
    else if (token?.kind === 'word' && is(token, MODIFIES) && !(token.capital && !is(token, Tag.Time))) at--;
    else if (isWord(token, 'on') && is(tokens[at + 1], Tag.Time)) at--;
    else break;
  }
  return at;
}
