/** The word that is being typed: nobody wants to be told what is wrong with half a word. */
import type { Diagnostic, Range } from 'vscode-languageserver-types';
import type { Article, Span } from '../article/types';
import { isWordCode } from '../lint/facts/words';
import { before, rangeOf } from './ranges';

const APOSTROPHES = new Set(["'", '’', '-']);

/** The word in which an offset lies, or at whose end; `undefined` where there is none. */
export function wordAt({ text }: Pick<Article, 'text'>, offset: number): Span | undefined {
  const isPart = (at: number): boolean =>
    isWordCode(text.charCodeAt(at)) ||
    (APOSTROPHES.has(text.charAt(at)) && isWordCode(text.charCodeAt(at - 1)) && isWordCode(text.charCodeAt(at + 1)));
  let [start, end] = [offset, offset];
  while (start > 0 && isPart(start - 1)) start--;
  while (end < text.length && isPart(end)) end++;
  return end > start ? { start, end } : undefined;
}

const touches = (a: Range, b: Range): boolean => !before(a.end, b.start) && !before(b.end, a.start);

const isSame = (a: Diagnostic, b: Diagnostic): boolean =>
  a.code === b.code && !before(a.range.start, b.range.start) && !before(b.range.start, a.range.start);

/**
 * What may be shown while a word is being typed: not what is said of the word itself, nor what has only now come to end in
 * it. What was shown before the word began stays: a headline that is too long does not flicker with each word.
 *
 * @param shown what the user sees now
 */
export function withoutTyped(
  article: Article,
  word: Span,
  items: readonly Diagnostic[],
  shown: readonly Diagnostic[],
): Diagnostic[] {
  const range = rangeOf(article, word);
  return items.filter(item => {
    if (!touches(item.range, range)) return true;
    return before(item.range.start, range.start) && shown.some(old => isSame(old, item));
  });
}
