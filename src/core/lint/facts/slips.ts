import type { Span } from '../../article/types';
import { didYouMean, nearest } from '../../desk/nearest';
import { phrase, type Phrase } from '../../say';
import type { Suggestion } from '../rule';

/** What a mistyped name was most likely to be: the words for the message, and the fix. */
export function slip(
  word: string,
  known: readonly string[],
  { start, end }: Span,
): { hint: Phrase | string; fixes: Suggestion[] } {
  const meant = nearest(word, known);
  if (meant === undefined) return { hint: '', fixes: [] };
  const fix = { title: phrase('Change it to “{text}”', { text: meant }), edits: [{ start, end, text: meant }] };
  return { hint: didYouMean(word, known), fixes: [fix] };
}
