import { phrase, type Phrase } from '../say';
import { closest, distance } from 'fastest-levenshtein';

/** The known word that a mistyped one most likely means; `undefined` where none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  const longer = known.find(candidate => lower.length > 2 && candidate.toLowerCase().startsWith(lower));
  if (longer !== undefined || !known.length) return longer;
  const candidate = closest(lower, known);
  // Two slips, or a third of the letters of a long word: "vidoe" is "video", "foo" is nothing.
  const slips = candidate.length < 5 ? 1 : Math.max(2, Math.floor(candidate.length / 3));
  return distance(lower, candidate.toLowerCase()) <= slips ? candidate : undefined;
}

/** ` Did you mean “rules”?`, or nothing. */
export function didYouMean(word: string, known: readonly string[]): Phrase | string {
  const meant = nearest(word, known);
  return meant === undefined ? '' : phrase(' Did you mean “{meant}”?', { meant });
}
