import { Tag } from '../lexicon';
import type { Token } from '../tokens';
import { is, isFinite } from '../verbs';
import { chunksOf, isApposition, isListed, isOffice, lastNounChunk } from './appositions';
import { phraseBefore, relativeBefore, trimmed } from './before';
import { isName, isWord, skipModifiersBack, type Phrase } from './phrase';

type Tokens = readonly Token[];

/** The subject of a verb that a comma stands before: the name which the chunks between commas tell more of. */
function interrupted(tokens: Tokens, end: number, from: number): Phrase | undefined {
  const chunks = chunksOf(tokens, from, end);
  let k = chunks.length - 1;
  for (
    let chunk = chunks[k];
    chunk && k > 0 && (isApposition(tokens, chunk, chunks[k - 1]) || isListed(tokens, chunks, k));
    chunk = chunks[k]
  )
    k--;
  if (k > 0 && isOffice(tokens, chunks[k - 1], chunks[k])) k--;
  const head = chunks[k];
  const phrase = head && phraseBefore(tokens, head.end, head.start);
  if (phrase && phrase.start > head.start && isFinite(tokens, phrase.start - 1))
    return clauseSubject(tokens, phrase.start, from);
  return phrase && { start: phrase.start, end: lastNounChunk(tokens, chunks, k) };
}

/** "Anthony Anton, president of the union said": an apposition that no second comma ends. */
function isTail(tokens: Tokens, phrase: Phrase, from: number): boolean {
  const first = tokens[phrase.start];
  if (phrase.start - 2 < from || tokens[phrase.start - 1]?.kind !== 'comma' || first?.capital !== false) return false;
  return !is(first, Tag.Determiner | Tag.Pronoun | Tag.Relative) && isName(tokens[phrase.start - 2]);
}

/** "bottles that said": what "that" follows is no verb of speech or the like. */
const isNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (token.tags === 0 || is(token, Tag.Words));

/** The subject of the verb at `verb`, not reaching back beyond `from`. */
export function subjectOf(tokens: Tokens, verb: number, from: number): Phrase | undefined {
  const at = skipModifiersBack(tokens, verb - 1, from);
  const token = tokens[at];
  if (!token || at < from) return undefined;
  if (token.kind === 'comma' || token.kind === 'dash') return interrupted(tokens, at, from);
  if (isWord(token, 'to') || isWord(token, 'and') || isWord(token, 'but')) return clauseSubject(tokens, at, from);
  if (is(token, Tag.Relative) && (!isWord(token, 'that') || isNoun(tokens[at - 1]))) return { start: at, end: at + 1 };
  const end = tokens[at + 1]?.kind === 'aside' ? at + 2 : at + 1;
  const phrase = phraseBefore(tokens, end, from);
  return phrase && isTail(tokens, phrase, from) ? interrupted(tokens, end, from) : phrase;
}

/** The subject of the last clause before `end`: that of "and said" or "…, saying". */
export function clauseSubject(tokens: Tokens, end: number, from: number): Phrase | undefined {
  for (let at = end - 1; at > from; at--) {
    if (!isFinite(tokens, at) && !is(tokens[at], Tag.Auxiliary)) continue;
    const subject = subjectOf(tokens, at, from);
    if (subject) return subject;
  }
  return mainSubject(tokens, from, end);
}

/** Whom "who" stands for: the phrase before it. */
export function antecedent(tokens: Tokens, relative: number, from: number): Phrase | undefined {
  return phraseBefore(tokens, tokens[relative - 1]?.kind === 'comma' ? relative - 1 : relative, from);
}

/** The subject of the first clause that begins at or after `from`. */
export function mainSubject(tokens: Tokens, from: number, end: number): Phrase | undefined {
  for (let verb = from; verb < end; verb++) {
    const token = tokens[verb];
    if (!isFinite(tokens, verb) && !is(token, Tag.Auxiliary)) continue;
    if (relativeBefore(tokens, verb, from)) continue;
    const at = skipModifiersBack(tokens, verb - 1, from);
    if (at < from || isWord(tokens[at], 'to')) continue;
    const phrase = tokens[at]?.kind === 'comma' ? interrupted(tokens, at, from) : phraseBefore(tokens, at + 1, from);
    if (phrase) return phrase;
  }
  return leadingName(tokens, from, end);
}

/** No verb was known: the name that the sentence begins with. */
function leadingName(tokens: Tokens, from: number, end: number): Phrase | undefined {
  let start = from;
  while (start < end && !isName(tokens[start]) && !is(tokens[start], Tag.Pronoun)) start++;
  if (is(tokens[start], Tag.Pronoun)) return { start, end: start + 1 };
  let stop = start;
  while (stop < end && isName(tokens[stop])) stop++;
  return stop > start ? trimmed(tokens, start, stop) : undefined;
}
