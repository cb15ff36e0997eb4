import { DAY, dayAt, midnight, MONTHS, type CalendarDay } from '../../time/calendar';
import { findDates } from '../../time/date-in-text';
import { dayOf } from '../../time/day';
import type { Passage } from '../engine/view-types';
import { sentencesOf } from './sentences';

const MONTH = new RegExp(`\\b(?:${MONTHS.join('|')})\\b`);
/** What takes a sentence to another season without naming a month. */
const ANOTHER_SEASON = /\b(?:spring|summer|autumn|winter|months?|years?)\b|\b(?:18|19|20)\d\d\b/i;
/** Around the day of writing. */
const WEEK = 7;

const later = (day: CalendarDay, days: number): CalendarDay => dayAt((midnight(day) ?? 0) + days * DAY);

/**
 * The days that a time of day in running text can be of, as far as clocks are concerned: those its sentence names; else, as stories
 * tell of the days around them, the day of writing and a week on either side. Empty where the text does not tell.
 */
export function daysMeant(passage: Passage, offset: number, written: CalendarDay | undefined): readonly CalendarDay[] {
  const { start, end } = sentencesOf(passage).find(sentence => offset < sentence.end) ?? { start: 0, end: 0 };
  const sentence = passage.text.slice(start, end);
  const dates = findDates(sentence);
  if (dates.length) return named(dates, written);
  if (!written || MONTH.test(sentence) || ANOTHER_SEASON.test(sentence)) return [];
  return [written, later(written, -WEEK), later(written, WEEK)];
}

const named = (dates: ReturnType<typeof findDates>, written: CalendarDay | undefined): CalendarDay[] =>
  dates.flatMap(date => {
    const near = written ?? (date.year === undefined ? undefined : { year: date.year, month: 1, day: 1 });
    const day = near && dayOf(date, near);
    return day ? [day] : [];
  });
