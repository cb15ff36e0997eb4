import { Tag } from './lexicon';
import type { Token } from './tokens';
import { is, isFinite } from './verbs';

/** A run of tokens, `end` excluded. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
}

type Tokens = readonly Token[];

const MODIFIES = Tag.Auxiliary | Tag.Be | Tag.Adverb | Tag.Time;
/** Tokens; a longer phrase is no speaker's. */
const LONGEST = 60;

const isWord = (token: Token | undefined, word: string): boolean => token?.word === word;
const isName = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital;

/** Left over what may stand between a subject and its verb: "has also", "(right)", "on Monday". */
export function skipModifiersBack(tokens: Tokens, at: number, from: number): number {
  while (at >= from) {
    const token = tokens[at];
    if (token?.kind === 'aside') at--;
    else if (token?.kind === 'word' && is(token, MODIFIES) && !(token.capital && !is(token, Tag.Time))) at--;
    else if (isWord(token, 'on') && is(tokens[at + 1], Tag.Time)) at--;
    else break;
  }
  return at;
}

const BREAKS = new Set<Token['kind']>([
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
function relativeBefore(tokens: Tokens, at: number, from: number): boolean {
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
function trimmed(tokens: Tokens, from: number, end: number): Phrase | undefined {
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

const MODIFIER_STARTS = Tag.Determiner | Tag.Preposition | Tag.Relative | Tag.Adverb | Tag.Time | Tag.Ing;

/** Whether a chunk between commas tells more of the name before it: "a professor", "30", "of Raleigh", "N.C.", "who was polled". */
function isApposition(tokens: Tokens, chunk: Phrase, before: Phrase | undefined): boolean {
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

function chunksOf(tokens: Tokens, from: number, end: number): Phrase[] {
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

/** ", which represents England, Wales and Northern Ireland,": names that a clause about the subject lists. */
function isListed(tokens: Tokens, chunks: readonly Phrase[], at: number): boolean {
  for (let k = at; k >= 0 && k > at - 5; k--) {
    const chunk = chunks[k];
    if (chunk && is(tokens[chunk.start], Tag.Relative)) return k < at;
    for (let i = chunk?.start ?? 0; i < (chunk?.end ?? 0); i++) if (isFinite(tokens, i)) return false;
  }
  return false;
}

/** "The group's leader, Jonathan Green": an office that a name follows. */
function isOffice(tokens: Tokens, chunk: Phrase | undefined, name: Phrase | undefined): boolean {
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
function lastNounChunk(tokens: Tokens, chunks: readonly Phrase[], head: number): number {
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

const CIRCUMSTANCE = new Set(
  'on during after before about to amid while as when because though but since if'.split(' '),
);
const NAME_KEEPS = new Set(['of', 'from', 'de', 'van', 'von', 'and', 'the', 'der', 'bin', 'al']);

/** The noun phrase that begins at `from`: a name with what is said of it, up to the first circumstance. */
export function phraseFrom(tokens: Tokens, from: number, end: number): Phrase | undefined {
  let stop = from;
  while (stop < end && carriesOn(tokens, from, stop)) stop++;
  if (stop === from) return undefined;
  for (let more = appositionAfter(tokens, stop, end); more > stop; more = appositionAfter(tokens, stop, end))
    stop = more;
  while (stop > from + 1 && is(tokens[stop - 1], Tag.Time | Tag.Adverb | Tag.Preposition) && !tokens[stop - 1]?.capital)
    stop--;
  return { start: from, end: stop };
}

function carriesOn(tokens: Tokens, from: number, at: number): boolean {
  const token = tokens[at];
  if (!token || BREAKS.has(token.kind)) return false;
  if (token.kind === 'aside' || at === from) return true;
  if (is(tokens[from], Tag.Pronoun) && !is(tokens[from], Tag.Determiner)) return false;
  if (token.word === 'to' && is(tokens[at - 1], Tag.Title) && !tokens[at - 1]?.capital) return true;
  if (isComplement(tokens, at)) return true;
  if (CIRCUMSTANCE.has(token.word) || is(token, Tag.Relative) || is(token, Tag.Ing)) return false;
  if (isFinite(tokens, at) || is(token, Tag.Auxiliary)) return false;
  if (is(token, Tag.Time) && !token.capital) return false;
  if (isName(tokens[at - 1]) && is(token, Tag.Preposition))
    return (
      NAME_KEEPS.has(token.word) ||
      (token.word === 'for' && is(tokens[from], Tag.Determiner) && isName(tokens[from + 1]) && isName(tokens[at + 1]))
    );
  return !(is(token, Tag.Time) && token.capital);
}

/** "close to the campaign", "known as Bob", "involved in the plan": what tells more of a noun before it. */
function isComplement(tokens: Tokens, at: number): boolean {
  const word = tokens[at]?.word ?? '';
  const before = tokens[at - 1]?.word ?? '';
  if ((word === 'to' && before === 'close') || (word === 'as' && before === 'known')) return true;
  const next = tokens[at + 1];
  return word.endsWith('ed') && is(next, Tag.Preposition) && !CIRCUMSTANCE.has(next?.word ?? '') && !isName(tokens[at]);
}

/** "now a partner", "then his agent" */
const ONCE = new Set(['now', 'then', 'both']);
/** Tokens; a longer "who" clause tells a story of its own and is no part of the speaker's phrase. */
const SHORT_CLAUSE = 9;

function appositionAfter(tokens: Tokens, at: number, end: number): number {
  if (tokens[at]?.kind !== 'comma') return at;
  const first = tokens[at + 1];
  if (!first || first.kind !== 'word' || at + 1 >= end) return at;
  if (is(first, Tag.Conjunction | Tag.Ing | Tag.Adverb) && !is(first, Tag.Title) && !ONCE.has(first.word)) return at;
  if (/[a-z]{3}ing$/.test(first.word) && !first.capital) return at;
  if (is(first, Tag.Preposition) && first.word !== 'of') return at;

  if (is(first, Tag.Pronoun) && !is(first, Tag.Determiner | Tag.Relative)) return at;
  let stop = at + 1;
  while (stop < end && !BREAKS.has(tokens[stop]?.kind ?? 'stop') && !isWord(tokens[stop], 'but')) stop++;
  return is(first, Tag.Relative) && stop - at > SHORT_CLAUSE ? at : stop;
}
