import { DAY, midnight } from '../../time/calendar';
import { findDates, type TextDate } from '../../time/date-in-text';
import type { Passage } from '../engine/view-types';
import { isQuoted } from './quoted';

/** A weekday and a date beside each other in running text: "Friday 23 November 2001", "Friday, November 23". */
export interface WeekdayDate extends TextDate {
  readonly weekday: NonNullable<TextDate['weekday']>;
}

const hasWeekday = (date: TextDate): date is WeekdayDate => date.weekday !== undefined;

/** The weekdays with dates in a passage, quotations left out. */
export const weekdayDates = (passage: Passage): readonly WeekdayDate[] =>
  passage.text.includes('day')
    ? findDates(passage.text)
        .filter(hasWeekday)
        .filter(date => !isQuoted(passage, date))
    : [];

/** The weekday (0 = Sunday) of a date; `undefined` where the calendar has no such day, or no year is known. */
export function trueWeekday({ day, month, year }: TextDate, published: number | undefined): number | undefined {
  const epoch = year === undefined ? nearestTo(published, month, day) : midnight({ year, month, day });
  return epoch === undefined ? undefined : new Date(epoch).getUTCDay();
}

/** Without a year, the one that brings the date nearest to the day of publication. */
function nearestTo(published: number | undefined, month: number, day: number): number | undefined {
  if (published === undefined) return undefined;
  const year = new Date(published).getUTCFullYear();
  const candidates = [year - 1, year, year + 1]
    .map(candidate => midnight({ year: candidate, month, day }))
    .filter(epoch => epoch !== undefined)
    .sort((a, b) => Math.abs(a - published) - Math.abs(b - published));
  const [first] = candidates;
  // Half a year off, either year could be meant.
  return first !== undefined && Math.abs(first - published) < 150 * DAY ? first : undefined;
}
