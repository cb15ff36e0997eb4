import { Tag } from '../lexicon';
import type { Token } from '../tokens';
import { is, isFinite } from '../verbs';
import { BREAKS, isName, isWord, type Phrase } from './phrase';

type Tokens = readonly Token[];

/** Tokens; a longer phrase is no speaker's. */
const LONGEST = 60;

const SUBORDINATES = new Set(
  'that because although though while whereas if unless until since when whenever where whether than but so once as after before'.split(
    ' ',
  ),
);

const PERSONAL = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'you']);

/** A pronoun that is a whole subject: what stands before it belongs to another clause. */
const isPersonal = (token: Token | undefined): boolean => token !== undefined && PERSONAL.has(token.word);

/** The noun phrase that ends before `end`: left to the next mark, verb or subordinating word, its introduction cut off. */
export function phraseBefore(tokens: Tokens, end: number, from: number): Phrase | undefined {
  if (isPersonal(tokens[end - 1])) return { start: end - 1, end };
  let start = end;
  while (start > from && end - start < LONGEST && belongs(tokens, start - 1, end, from)) start--;
  return trimmed(tokens, start, end);
}

function belongs(tokens: Tokens, at: number, end: number, from: number): boolean {
  const token = tokens[at];
  if (!token || BREAKS.has(token.kind)) return false;
  if (token.kind === 'aside') return true;
  if (SUBORDINATES.has(token.word)) return false;
  if (isFinite(tokens, at)) return relativeBefore(tokens, at, from);
  if (isWord(token, 'and') || isWord(token, 'or')) return joinsNames(tokens, at, end, from);
  return true;
}

/** "the man who shot the bear": a verb that belongs to the phrase, since its relative pronoun does. */
export function relativeBefore(tokens: Tokens, at: number, from: number): boolean {
  for (let i = at - 1; i >= from && at - i < 6; i--) {
    const token = tokens[i];
    if (!token || BREAKS.has(token.kind)) return false;
    if (is(token, Tag.Relative) && !isWord(token, 'that')) return true;
  }
  return false;
}

/** "Burton and Nick said" has two speakers; "it was late and Nick said" has one. */
function joinsNames(tokens: Tokens, at: number, end: number, from: number): boolean {
  for (let i = at - 1; i >= from; i--) {
    const token = tokens[i];
    if (!token || BREAKS.has(token.kind)) return i < at - 1;
    if (isFinite(tokens, i) || is(token, Tag.Auxiliary)) return false;
    if (SUBORDINATES.has(token.word)) return i < at - 1;
  }
  return at > from && end > at + 1;
}

/** "what he called", "which he said": the subject stands after them. */
const ASKS = new Set(['what', 'whom', 'which', 'how', 'why', 'that']);

const INTRODUCES = Tag.Conjunction | Tag.Adverb | Tag.Time;

/** Cuts what introduces the clause off the front of its subject: "But", "On Monday", "In a statement". */
export function trimmed(tokens: Tokens, from: number, end: number): Phrase | undefined {
  let start = from;
  while (
    start < end &&
    !isHeadOfName(tokens, start) &&
    is(tokens[start], INTRODUCES) &&
    !is(tokens[start], Tag.Determiner | Tag.Title)
  )
    start++;
  if (start < end && is(tokens[start], Tag.Preposition)) start = afterPrepositional(tokens, start, end);
  while (end - start > 1 && ASKS.has(tokens[start]?.word ?? '')) start++;
  while (start < end && tokens[start]?.kind === 'aside') start++;
  return start < end ? { start, end } : undefined;
}

const isHeadOfName = (tokens: Tokens, at: number): boolean =>
  isName(tokens[at]) && isName(tokens[at + 1]) && !is(tokens[at], Tag.Conjunction | Tag.Preposition | Tag.Adverb);

/** "In a statement Clinton": the name at the end, or the last phrase that a determiner or pronoun begins. */
function afterPrepositional(tokens: Tokens, start: number, end: number): number {
  let at = end;
  while (at > start + 1 && isName(tokens[at - 1]) && !is(tokens[at - 1], Tag.Time)) at--;
  if (at < end) {
    while (at > start + 2 && is(tokens[at - 1], Tag.Title) && !is(tokens[at - 1], Tag.Preposition)) at--;
    return at;
  }
  for (at = end - 1; at > start + 1; at--) if (is(tokens[at], Tag.Determiner | Tag.Pronoun)) return at;
  return end;
}
