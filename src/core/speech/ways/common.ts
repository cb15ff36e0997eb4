import { Tag } from '../lexicon';
import { phraseFrom } from '../phrases/from';
import type { Phrase } from '../phrases/phrase';
import type { Token } from '../tokens';
import { is } from '../verbs';

export const CUES = Tag.Say | Tag.Report | Tag.Weak;
/** Tokens between a quotation and the verb that governs it. */
export const REACH = 45;

export const isBreak = (token: Token | undefined): boolean => token?.kind === 'comma' || token?.kind === 'dash';

/** "to add", "will continue": less likely speech than what somebody has said further up the sentence. */
export const isInfinitive = (tokens: readonly Token[], verb: number): boolean =>
  is(tokens[verb], Tag.Bare) && (tokens[verb - 1]?.word === 'to' || is(tokens[verb - 1], Tag.Auxiliary));

/** Whoever a verb of speech stands before: "said Mr Ivanov". */
export function invertedSubject(tokens: readonly Token[], verb: number, end: number): Phrase | undefined {
  const next = tokens[verb + 1];
  if (next?.kind !== 'word' || next.word === 'that') return undefined;
  const small =
    is(next, Tag.Preposition | Tag.Conjunction | Tag.Time) && !is(next, Tag.Determiner | Tag.Title) && !next.capital;
  return small ? undefined : phraseFrom(tokens, verb + 1, end);
}
