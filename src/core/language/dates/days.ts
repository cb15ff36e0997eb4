/** Days of a story in words: what "on Thursday" is, and which day "23 November" is. */
import type { Span } from '../../article/types';
import type { Passage } from '../../lint/engine/view-types';
import { midnight, MONTHS, WEEKDAYS, weekdayAt, type CalendarDay } from '../../time/calendar';
import { readDay } from '../../time/day';
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

const MONTH = `(?:${MONTHS.join('|')}|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.?)`;
const DATE = new RegExp(
  `\\b(?:(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?!\\d|[:.]\\d))(?:,? (?:19|20)\\d\\d\\b)?`,
  'g',
);

/** The dates of a passage; one without a year is in the year that brings it nearest to the day of writing. */
export const namedDays = (passage: Passage, written: CalendarDay): readonly NamedDay[] =>
  Array.from(passage.text.matchAll(DATE)).flatMap(({ index, 0: text }) => {
    const day = readDay(text.replace(/(\d)(?:st|nd|rd|th)? of /, '$1 '), written);
    return day ? [{ start: index, end: index + text.length, day }] : [];
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

export const longRange = (range: DayRange): string =>
  isOneDay(range) ? longDay(range.first) : `${longDay(range.first)} to ${longDay(range.last)}`;
