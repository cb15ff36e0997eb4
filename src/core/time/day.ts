import { type CalendarDay, DAY, midnight, monthOf, yearOf } from './calendar';

const DAY_MONTH = /(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<month>[A-Za-z]+\.?)/;
const MONTH_DAY = /(?<month>[A-Za-z]+\.?)\s+(?<day>\d{1,2})(?!\d)/;
const YEAR = /\b(?:19|20)\d{2}\b/;

/**
 * The day that a dateline's date names: "Nov 23", "23 November", "Friday, Oct. 4, 2001". Without a year, the year that
 * brings it nearest to the day given.
 */
export function readDay(text: string, near: CalendarDay): CalendarDay | undefined {
  const { day = '', month = '' } = (DAY_MONTH.exec(text) ?? MONTH_DAY.exec(text))?.groups ?? {};
  const number = monthOf(month);
  if (number === undefined) return undefined;
  const typed = YEAR.exec(text)?.[0];
  return dayOf({ month: number, day: Number(day), ...(typed !== undefined && { year: yearOf(typed) }) }, near);
}

/**
 * The day of the calendar that a date means. Without a year, the year that brings it nearest to the day given; `undefined` where the
 * calendar has no such day.
 */
export function dayOf(
  { year, month, day }: { readonly year?: number | undefined; readonly month: number; readonly day: number },
  near: CalendarDay,
): CalendarDay | undefined {
  const years = year === undefined ? [near.year, near.year - 1, near.year + 1] : [year];
  return years
    .map(candidate => ({ year: candidate, month, day }))
    .filter(candidate => midnight(candidate) !== undefined)
    .sort((a, b) => distance(a, near) - distance(b, near))[0];
}

/** Days between two days, always positive. */
function distance(a: CalendarDay, b: CalendarDay): number {
  return Math.abs(daysBetween(a, b));
}

/** Days from one day to a later one; negative where it is earlier. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return (Date.UTC(to.year, to.month - 1, to.day) - Date.UTC(from.year, from.month - 1, from.day)) / DAY;
}
