import type { Span } from '../article/types';
import { isInWord, startsName, wordEnd } from './characters';
import type { QuotedSpan } from './spans';

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
  /** Its first word has one. */
  readonly capital: boolean;
  /** The mark that it ends with; empty for none. */
  readonly end: string;
}

/** Words that are counted: more are many. */
const MOST_WORDS = 12;
const CAPITALISED = /^[\s….[(]*['‘]?[\p{Lu}\p{N}]/u;
const SMALL = new Set('a an and at by for from in of on or the to with vs is'.split(' '));
const PAUSED = /[,?!—…-]['’)\]]*\s*$/;
const ENDED = /[.!?…,—-]['’)\]]*\s*$/;
const MARKS = '.,!?;:…-';

export function shapeOf(text: string, { inner }: QuotedSpan): Shape {
  const counted = countWords(text, inner);
  const start = text.slice(inner.start, inner.start + 16);
  const last = text.slice(Math.max(inner.start, inner.end - 8), inner.end);
  const sentence = CAPITALISED.test(start) && ENDED.test(last);
  return { ...counted, sentence, paused: PAUSED.test(last), end: markAtEnd(last) };
}

/** The mark that words end with, whether or not a single mark closes after it. */
function markAtEnd(words: string): string {
  const trimmed = words.trimEnd();
  const last = trimmed.at(-1) ?? '';
  const mark = last === "'" || last === '’' ? (trimmed.at(-2) ?? '') : last;
  return mark !== '' && MARKS.includes(mark) ? mark : '';
}

function countWords(text: string, inner: Span): Pick<Shape, 'capital' | 'titled' | 'words'> {
  let words = 0;
  let titled = true;
  let capital = false;
  for (let at = inner.start; at < inner.end && words < MOST_WORDS; at++) {
    const code = text.charCodeAt(at);
    if (!isInWord(code)) continue;
    const end = wordEnd(text, at, inner.end);
    const big = startsName(code);
    if (words === 0) capital = big;
    words++;
    titled &&= big || SMALL.has(text.slice(at, end));
    at = end;
  }
  return { words, titled: titled && words > 0, capital };
}
