import { Tag } from './lexicon';
import type { Token } from './tokens';

type Tokens = readonly Token[];

export const is = (token: Token | undefined, tag: number): boolean => token !== undefined && (token.tags & tag) !== 0;

const POSSESSIVE = /(?:'s|s')$/;
const ADJECTIVE = /(?:al|ous|ic|ive|ful|less|ble|ish|ary|ern|new|own|public|latest|recent)$/;
const ANY_VERB = Tag.Say | Tag.Report | Tag.Weak | Tag.Verb;
const FINITE = ANY_VERB | Tag.Be | Tag.Auxiliary;
const BEFORE_NOUN = Tag.Determiner | Tag.Preposition;

/** Words that stand for people as well as before a noun: "another said", "several told". */
const SOME_PEOPLE = new Set(
  'another each few several some many one both most all two three four five this that'.split(' '),
);

/** Whether the word before makes this one a noun or adjective: "the claims", "Mr Ivanov's remarks". */
function isNominal(before: Token | undefined): boolean {
  if (before?.kind !== 'word' || (is(before, Tag.Pronoun | Tag.Relative) && !is(before, Tag.Determiner))) return false;
  return is(before, BEFORE_NOUN) || POSSESSIVE.test(before.word);
}

/** "recent reports", "2014 claims" */
const isDescribed = (before: Token | undefined): boolean =>
  before?.kind === 'word' &&
  (/^[\d$£€]/.test(before.word) || (!before.capital && !is(before, Tag.Title) && ADJECTIVE.test(before.word)));

/** The place of the word before, adverbs and auxiliaries skipped. */
function beforeAdverbs(tokens: Tokens, at: number): number {
  let i = at - 1;
  while (is(tokens[i], Tag.Adverb) && !is(tokens[i], Tag.Conjunction)) i--;
  return i;
}

function takesBare(before: Token | undefined): boolean {
  if (before?.kind !== 'word') return false;
  if (is(before, Tag.Auxiliary | Tag.Plural) || before.word === 'to') return true;
  return !before.capital && !is(before, Tag.Determiner | Tag.Preposition | Tag.Be) && /[^s'i]s$/.test(before.word);
}

/** Forms that are more often nouns where a preposition follows: "nasty messages at". */
const NOUNS = new Set('attacks emails messages remarks states comments reports claims posts blogs demands'.split(' '));

/** "the minister claims", not "the claims", "recent claims", "claims of" or "claims are". */
function isPresent(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (NOUNS.has(tokens[at]?.word ?? '') && before?.tags === 0 && !before.capital && is(after, Tag.Preposition | FINITE))
    return false;
  return !isNominal(before) && !isDescribed(before) && !is(after, Tag.Be) && after?.word !== 'of';
}

/** Whether the word at `at` is a verb with a subject (or after "to" or an auxiliary), rather than a noun or adjective. */
export function isFinite(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capital) return false;
  if (is(token, Tag.Be)) return true;
  if (!is(token, ANY_VERB)) return false;
  const before = tokens[beforeAdverbs(tokens, at)];
  if (is(token, Tag.Past)) return !isNominal(tokens[at - 1]) || is(token, Tag.Bare) || isSaidBySome(tokens, at);
  if (is(token, Tag.Present)) return isPresent(tokens, at);
  if (is(token, Tag.Participle)) return is(before, Tag.Auxiliary | Tag.Be);
  return is(token, Tag.Bare) && takesBare(before);
}

const isSaidBySome = (tokens: Tokens, at: number): boolean =>
  is(tokens[at], Tag.Say) && SOME_PEOPLE.has(tokens[at - 1]?.word ?? '');

const BEFORE_PARTICIPLE = new Set(
  'by for of in on upon despite after before without as not and while when then also been'.split(' '),
);

/** "…, saying": a verb in -ing that goes with a subject before it, rather than a noun ("a hearing"). */
export function isParticiple(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !is(token, Tag.Ing) || !is(token, ANY_VERB)) return false;
  const before = tokens[at - 1];
  if (before?.kind !== 'word') return true;
  if (is(token, Tag.Say) && tokens[at + 1]?.kind === 'quote') return true;
  return is(before, Tag.Be | Tag.Adverb) || BEFORE_PARTICIPLE.has(before.word);
}

/** "was called": the one who speaks is not the subject. */
export function isPassive(tokens: Tokens, at: number): boolean {
  return is(tokens[at], Tag.Past | Tag.Participle) && is(tokens[beforeAdverbs(tokens, at)], Tag.Be);
}
