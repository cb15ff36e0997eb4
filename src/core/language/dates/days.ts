/** Days of a story in words: what "on Thursday" is, and which day "23 November" is. */
import type { Span } from '../../article/types';
import type { Passage } from '../../lint/engine/view-types';
import { phrase, told, type Phrase, type Say } from '../../say';
import { midnight, MONTHS, WEEKDAYS, weekdayAt, type CalendarDay } from '../../time/calendar';
import { findDates } from '../../time/date-in-text';
import { dayOf } from '../../time/day';
import { findRelativeDays, type RelativeDay } from '../../time/relative-day';
import { resolveRelativeDay, type DayRange } from '../../time/relative-day-meaning';

/** The relative days of a passage, each with the days it can mean, most likely first. */
export interface DatedDay extends RelativeDay {
  readonly meanings: readonly DayRange[];
}

export function datedDays(passage: Passage, written: CalendarDay): readonly DatedDay[] {
  if (!/day|week|month|year|morning|afternoon|evening|tonight|night|ago/i.test(passage.text)) return [];
  return findRelativeDays(passage.text).flatMap(day => {
    const meanings = resolveRelativeDay(day, written);
    return meanings.length > 0 ? [{ ...day, meanings }] : [];
  });
}

/** A day named by its date. */
export interface NamedDay extends Span {
  readonly day: CalendarDay;
}

/** The dates of a passage; one without a year is in the year that brings it nearest to the day of writing. */
export const namedDays = (passage: Passage, written: CalendarDay): readonly NamedDay[] =>
  findDates(passage.text).flatMap(date => {
    const day = dayOf(date, written);
    return day ? [{ start: date.start, end: date.end, day }] : [];
  });

const weekdayOf = (day: CalendarDay): number => weekdayAt(midnight(day) ?? 0);

/** "22 Nov". */
export const shortDay = ({ day, month }: CalendarDay): string => `${day} ${(MONTHS[month - 1] ?? '').slice(0, 3)}`;

/** "Thursday, 22 November 2001". */
export const longDay = (day: CalendarDay): string =>
  `${WEEKDAYS[weekdayOf(day)] ?? ''}, ${day.day} ${MONTHS[day.month - 1] ?? ''} ${day.year}`;

const isOneDay = ({ first, last }: DayRange): boolean => midnight(first) === midnight(last);

export const shortRange = (range: DayRange): string =>
  isOneDay(range) ? shortDay(range.first) : `${shortDay(range.first)}–${shortDay(range.last)}`;

export const longRange = (range: DayRange): Phrase | string =>
  isOneDay(range)
    ? longDay(range.first)
    : phrase('{first} to {last}', { first: longDay(range.first), last: longDay(range.last) });

export function rangeInWords(range: DayRange, say: Say): string {
  const words = longRange(range);
  return typeof words === 'string' ? words : told(say, words);
}
