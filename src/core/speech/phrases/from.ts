import { Tag } from '../lexicon';
import type { Token } from '../tokens';
import { is, isFinite } from '../verbs';
import { BREAKS, isName, isWord, type Phrase } from './phrase';

type Tokens = readonly Token[];

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
      isForHouse(tokens, at) ||
      (token.word === 'for' && is(tokens[from], Tag.Determiner) && isName(tokens[from + 1]) && isName(tokens[at + 1]))
    );
  return !(is(token, Tag.Time) && token.capital);
}

const HOUSES = new Set(
  'centre center department institute minister ministry office secretary society state'.split(' '),
);

/** "the Department for Education", "the Secretary of State for Health" */
const isForHouse = (tokens: Tokens, at: number): boolean =>
  isWord(tokens[at], 'for') && HOUSES.has(tokens[at - 1]?.word ?? '') && isName(tokens[at + 1]);

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
