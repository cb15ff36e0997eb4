import type { Span } from '../../article/types';
import { nearest } from '../../desk/nearest';
import type { Suggestion } from '../rule';

/** What a mistyped name was most likely to be: the words for the message, and the fix. */
export function slip(
  word: string,
  known: readonly string[],
  { start, end }: Span,
): { hint: string; fixes: Suggestion[] } {
  const meant = nearest(word, known);
  if (meant === undefined) return { hint: '', fixes: [] };
  const fix = { title: `Change it to “${meant}”`, edits: [{ start, end, text: meant }] };
  return { hint: ` Did you mean “${meant}”?`, fixes: [fix] };
}
