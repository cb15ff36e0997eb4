import type { Span } from '../article/types';
import { isInWord, startsName, wordEnd } from './characters';
import { Tag } from './lexicon';
import type { Sentence } from './sentences';
import type { QuotedSpan } from './spans';
import type { Token } from './tokens';
import { is } from './verbs';
import { sureness, type Attribution } from './ways/way';

export type Kind = 'name' | 'scare' | 'speech';

/** What a quotation is by its own words. */
export interface Shape {
  /** How many, of twelve: more are counted as twelve. */
  readonly words: number;
  /** A whole sentence, by its capital and its mark at the end. */
  readonly sentence: boolean;
  /** Ends with a mark that "he said" follows: a comma, question or exclamation mark. */
  readonly paused: boolean;
  /** Every word but the small ones has a capital: a title. */
  readonly titled: boolean;
}

/** Words that are counted: more are many. */
const MOST_WORDS = 12;
const CAPITALISED = /^[\s….[(]*['‘]?[\p{Lu}\p{N}]/u;
const SMALL = new Set('a an and at by for from in of on or the to with vs is'.split(' '));
const PAUSED = /[,?!—…-]['’)\]]*\s*$/;
const ENDED = /[.!?…,—-]['’)\]]*\s*$/;

export function shapeOf(text: string, { inner }: QuotedSpan): Shape {
  const { words, titled } = countWords(text, inner);
  const start = text.slice(inner.start, inner.start + 16);
  const end = text.slice(Math.max(inner.start, inner.end - 8), inner.end);
  const sentence = CAPITALISED.test(start) && ENDED.test(end);
  return { words, sentence, paused: PAUSED.test(end), titled };
}

function countWords(text: string, inner: Span): { readonly words: number; readonly titled: boolean } {
  let words = 0;
  let titled = true;
  for (let at = inner.start; at < inner.end && words < MOST_WORDS; at++) {
    const code = text.charCodeAt(at);
    if (!isInWord(code)) continue;
    const end = wordEnd(text, at, inner.end);
    words++;
    titled &&= startsName(code) || SMALL.has(text.slice(at, end));
    at = end;
  }
  return { words, titled: titled && words > 0 };
}

/** The least weight of an attribution that makes speech of any words but a title. */
const SURE = 90;
/** The least weight of one that tells more than that a verb stands somewhere in the sentence. */
const TOLD = 45;
/** That of a verb of speech whose subject was not found. */
const NO_SUBJECT = 10;

/** What a quotation is that stands in no sentence of the reporter's. */
export const kindAlone = ({ words, sentence }: Shape): Kind => (words > 2 || sentence ? 'speech' : 'scare');

/** What a quotation in a sentence is: speech, a title or name, or scare quotes. */
export function kindOf(
  tokens: readonly Token[],
  sentence: Sentence,
  quote: number,
  shape: Shape,
  attribution: Attribution | undefined,
  double: boolean,
): Kind {
  if (isTitle(tokens, quote, shape, sureness(attribution) > TOLD) || isWork(tokens, sentence, quote, shape))
    return 'name';
  const weight = sureness(attribution);
  if (isNobodys(tokens, sentence, quote, weight) || isOpinion(tokens, attribution, shape)) return 'scare';
  if (weight >= SURE) return 'speech';
  if (!double) return 'scare';
  if (weight >= TOLD || weight === NO_SUBJECT) return 'speech';
  return standsFree(tokens, sentence, quote, shape) ? 'speech' : 'scare';
}

const FREE_WORDS = new Set(['of', 'to', 'as']);
const FREE = new Set<Token['kind']>(['stop', 'comma', 'colon']);

/** No verb of speech was found, but the words stand as speech does: at a sentence's head, after a comma, or several together. */
function standsFree(tokens: readonly Token[], sentence: Sentence, quote: number, { words }: Shape): boolean {
  const previous = tokens[quote - 1];
  if (tokens[quote + 1]?.word === 'by' || (previous?.kind === 'dash' && quote > sentence.start)) return false;
  if (!previous || previous.word === 'that' || previous.kind === 'colon') return true;
  if (words <= 2) return words > 1 ? FREE_WORDS.has(previous.word) : false;
  return (
    quote === sentence.start ||
    FREE.has(previous.kind) ||
    (previous.word !== 'and' && (words > 3 || previous.tags !== 0))
  );
}

/** Nothing but quotations stands in the sentence. */
export const isAlone = (tokens: readonly Token[], sentence: Sentence): boolean => {
  for (let i = sentence.start; i < sentence.end; i++) {
    const kind = tokens[i]?.kind;
    if (kind === 'word' || kind === 'colon') return false;
  }
  return true;
};

const BEFORE_TITLE = new Set('on in for with from of the into at host hosts'.split(' '));

/** "… book is "One Hundred Years of Solitude"": a title after its kind and "is". */
const isWork = (tokens: readonly Token[], sentence: Sentence, quote: number, { titled }: Shape): boolean =>
  titled && quote - 2 >= sentence.start && is(tokens[quote - 1], Tag.Be) && is(tokens[quote - 2], Tag.Work);

const MOTTOES = new Set('motto slogan mantra catchphrase watchword'.split(' '));
const OPINIONS = new Set('think thinks thought'.split(' '));

/** A single word that somebody only thinks fits. */
const isOpinion = (tokens: readonly Token[], attribution: Attribution | undefined, { words }: Shape): boolean =>
  words === 1 && attribution !== undefined && OPINIONS.has(tokens[attribution.cue.start]?.word ?? '');

/** Words that nobody is said to have said: a motto, what one "never" says, comments of nobody in particular. */
function isNobodys(tokens: readonly Token[], sentence: Sentence, quote: number, weight: number): boolean {
  const near = (from: number, to: number, test: (token: Token) => boolean): boolean =>
    tokens.slice(Math.max(from, sentence.start), Math.min(to, sentence.end)).some(test);
  if (is(tokens[quote + 1], Tag.Be) && near(quote + 1, quote + 6, ({ word }) => MOTTOES.has(word))) return true;
  const never = is(tokens[quote - 1], Tag.Bare) && near(quote - 8, quote, ({ word }) => word === 'never');
  return never || (weight <= TOLD && isAnyones(tokens, sentence, quote));
}

/** Tokens between "comments that" and the words. */
const COMMENT_REACH = 6;
const OWNED = /'s$|s'$|^(?:his|her|their|its|my|our)$/;

/** "recent comments that team sports were "not for him"": whose comments is not told. */
function isAnyones(tokens: readonly Token[], sentence: Sentence, quote: number): boolean {
  for (let i = quote - 1; i > sentence.start + 1 && i > quote - COMMENT_REACH; i--) {
    if (tokens[i]?.word !== 'that' || !is(tokens[i - 1], Tag.Words) || is(tokens[i - 1], Tag.Title)) continue;
    return ![i - 2, i - 3].some(at => OWNED.test(tokens[at]?.word ?? '') || is(tokens[at], Tag.Pronoun));
  }
  return false;
}

/** NBC's "Meet the Press", the film "Frozen", on "The View": capitals throughout, and nothing of speech before. */
function isTitle(tokens: readonly Token[], quote: number, { titled, words }: Shape, told: boolean): boolean {
  const previous = tokens[quote - 1];
  if (!titled || previous?.kind !== 'word') return false;
  if (is(previous, Tag.Work) || (words > 1 && BEFORE_TITLE.has(previous.word) && !(previous.word === 'the' && told)))
    return true;
  return /'s$|s'$/.test(previous.word) && !is(tokens[quote + 1], Tag.Words);
}
