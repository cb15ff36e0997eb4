import { findRelativeDays, type RelativeDay } from '../../time/relative-day';
import type { Passage } from '../engine/view-types';
import { isQuoted } from './quoted';

/** Phrases that readers take in two ways; "yesterday" and "on Thursday" after a verb are plain. */
const AMBIGUOUS = /^(?:last|next) (?:\w+day|weekend)$/i;

/** The relative days of a passage that may mean more than one day, quotations left out. */
export const ambiguousDays = (passage: Passage): readonly RelativeDay[] =>
  /(?:last|next) /i.test(passage.text)
    ? findRelativeDays(passage.text).filter(day => AMBIGUOUS.test(day.text) && !isQuoted(passage, day))
    : [];
