import type { Change } from '../article/types';
import type { Fix, Problem } from './problem';

/** A text in which every fix was followed by another would never come to rest; no article needs more rounds. */
const MOST_ROUNDS = 10;

/** Replaces ranges of a text; they do not overlap. */
export function applyChanges(text: string, changes: readonly Change[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const change of [...changes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(text.slice(from, change.start), change.text);
    from = change.end;
  }
  return parts.join('') + text.slice(from);
}

/** Whether two changes cannot both be made: they share characters, or stand at the same place. */
const collide = (a: Change, b: Change): boolean =>
  a.start < b.end && b.start < a.end ? true : a.start === b.start || (a.start === a.end && a.start === b.end);

/** As many of the fixes as can be made at once, the first come first; a fix is made whole or not at all. */
export function compatible(fixes: readonly Fix[]): readonly Change[] {
  const taken: Change[] = [];
  for (const { edits } of fixes)
    if (!edits.some(edit => taken.some(other => collide(edit, other)))) taken.push(...edits);
  return taken;
}

/** The certain fix of each problem that is not suppressed. */
export const safeFixes = (problems: readonly Problem[]): readonly Fix[] =>
  problems.flatMap(({ suppressed, fixes }) => (suppressed ? [] : fixes.filter(({ safe }) => safe).slice(0, 1)));

/**
 * "Fix all": makes every certain fix, and again for what then comes to light, until nothing is left to fix.
 *
 * @param lint the problems of a text
 */
export function fixAll(text: string, lint: (text: string) => readonly Problem[]): string {
  let fixed = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = applyChanges(fixed, compatible(safeFixes(lint(fixed))));
    if (next === fixed) break;
    fixed = next;
  }
  return fixed;
}
