import type { Suggestion } from '../rule';
import type { Passage } from './view-types';

type Writing = Pick<Passage, 'written'>;

function fitted({ written }: Writing, suggestion: Suggestion): readonly Suggestion[] {
  if (!written) return [suggestion];
  const edits = suggestion.edits.map(edit => ({ ...edit, text: written(edit.text) }));
  return edits.every((edit): edit is typeof edit & { text: string } => edit.text !== undefined)
    ? [{ ...suggestion, edits }]
    : [];
}

/** Fixes of a passage as they can be typed where it stands; those that cannot are left out. */
export const fittedTo = (passage: Writing, fixes: readonly Suggestion[]): readonly Suggestion[] =>
  passage.written ? fixes.flatMap(fix => fitted(passage, fix)) : fixes;
