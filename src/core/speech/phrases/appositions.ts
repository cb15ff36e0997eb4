import { Tag } from '../lexicon';
import type { Token } from '../tokens';
import { is, isFinite } from '../verbs';
import { isName, isWord, type Phrase } from './phrase';

type Tokens = readonly Token[];

const MODIFIER_STARTS = Tag.Determiner | Tag.Preposition | Tag.Relative | Tag.Adverb | Tag.Time | Tag.Ing;

/** Whether a chunk between commas tells more of the name before it: "a professor", "30", "of Raleigh", "N.C.", "who was polled". */
export function isApposition(tokens: Tokens, chunk: Phrase, before: Phrase | undefined): boolean {
  const first = tokens[chunk.start];
  if (!first || !before) return false;
  if (before.end - before.start === 1 && is(tokens[before.start], Tag.Adverb | Tag.Conjunction)) return false;
  if (is(first, MODIFIER_STARTS) || /^\d/.test(first.word) || first.kind === 'aside') return true;
  if (!first.capital) return !is(first, Tag.Pronoun);
  if (/'s$|s'$/.test(first.word) && tokens[chunk.end - 1]?.capital === false) return true;
  const short = chunk.end - chunk.start === 1;
  const last = tokens[before.end - 1];
  const named = isName(last) && !is(last, Tag.Adverb | Tag.Conjunction | Tag.Preposition);
  return short && (/[.-]/.test(first.word) || is(tokens[before.start], Tag.Preposition) || named);
}

/** What commas and dashes part. */
export function chunksOf(tokens: Tokens, from: number, end: number): Phrase[] {
  const chunks: Phrase[] = [];
  let start = from;
  for (let i = from; i < end; i++) {
    const kind = tokens[i]?.kind;
    if (kind !== 'comma' && kind !== 'dash') continue;
    if (i > start) chunks.push({ start, end: i });
    start = i + 1;
  }
  if (end > start) chunks.push({ start, end });
  return chunks;
}

/** ", which represents England, Wales and Northern Ireland,": names that a clause about the subject lists. */
export function isListed(tokens: Tokens, chunks: readonly Phrase[], at: number): boolean {
  for (let k = at; k >= 0 && k > at - 5; k--) {
    const chunk = chunks[k];
    if (chunk && is(tokens[chunk.start], Tag.Relative)) return k < at;
    for (let i = chunk?.start ?? 0; i < (chunk?.end ?? 0); i++) if (isFinite(tokens, i)) return false;
  }
  return false;
}

/** "The group's leader, Jonathan Green": an office that a name follows. */
export function isOffice(tokens: Tokens, chunk: Phrase | undefined, name: Phrase | undefined): boolean {
  if (!chunk || !name || name.end - name.start > 5) return false;
  const owned = /'s$|s'$/.test(tokens[chunk.start]?.word ?? '') && tokens[chunk.end - 1]?.capital === false;
  if (!owned && !is(tokens[chunk.start], Tag.Determiner)) return false;
  for (let i = name.start; i < name.end; i++) if (!isName(tokens[i])) return false;
  for (let i = chunk.start; i < chunk.end; i++) if (isFinite(tokens, i) || tokens[i]?.kind === 'quote') return false;
  return true;
}

/** "Harry Bond, 30, of Raleigh": where one of an age lives. */
const isAddress = (tokens: Tokens, first: Token, before: Phrase | undefined): boolean =>
  isWord(first, 'of') && before !== undefined && /^\d+$/.test(tokens[before.end - 1]?.word ?? '');

/** Appositions count to the speaker phrase; "who" clauses and circumstances do not. */
export function lastNounChunk(tokens: Tokens, chunks: readonly Phrase[], head: number): number {
  let end = chunks[head]?.end ?? 0;
  for (let k = head + 1; k < chunks.length; k++) {
    const chunk = chunks[k];
    const first = chunk && tokens[chunk.start];
    if (
      !chunk ||
      !first ||
      is(first, Tag.Relative | Tag.Ing | Tag.Adverb) ||
      (is(first, Tag.Preposition) && !isAddress(tokens, first, chunks[k - 1]))
    )
      break;
    end = chunk.end;
  }
  return end;
}
