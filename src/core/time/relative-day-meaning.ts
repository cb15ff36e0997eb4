import { type CalendarDay, DAY, dayAt, weekdayOf } from './calendar';
import type { RelativeDay } from './relative-day';

/** One or more days in a row, the first and the last included. */
export interface DayRange {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
}

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A day counted from 1970, so that weeks are sums. */
type DayNumber = number;

const numberOf = ({ year, month, day }: CalendarDay): DayNumber => Date.UTC(year, month - 1, day) / DAY;
const range = (first: DayNumber, last: DayNumber = first): DayRange => ({
  first: dayAt(first * DAY),
  last: dayAt(last * DAY),
});
/** 0 = Sunday; 1 January 1970 was a Thursday. */
const weekdayOfNumber = (day: DayNumber): number => (((day + 4) % 7) + 7) % 7;
/** Weeks begin on Monday, as they do in British papers. */
const mondayOf = (day: DayNumber): DayNumber => day - ((weekdayOfNumber(day) + 6) % 7);

/** How a phrase is resolved: a pattern, and its readings for a day of writing. */
interface Phrase {
  readonly pattern: RegExp;
  readonly resolve: (today: DayNumber, match: RegExpExecArray, looks: RelativeDay['looks']) => readonly DayRange[];
}

const PHRASES: readonly Phrase[] = [
  { pattern: /^(?:today|tonight|this (?:morning|afternoon|evening))$/, resolve: today => [range(today)] },
  { pattern: /^(?:yesterday|last night)$/, resolve: today => [range(today - 1)] },
  { pattern: /^tomorrow$/, resolve: today => [range(today + 1)] },
  { pattern: /^the day before yesterday$/, resolve: today => [range(today - 2)] },
  { pattern: /^the day after tomorrow$/, resolve: today => [range(today + 2)] },
  {
    pattern: /^(\w+) (day|week)s? ago$/,
    resolve: (today, [, count = '', unit]) => [range(today - daysIn(count, unit))],
  },
  { pattern: /^(last|this|next) week$/, resolve: (today, [, which]) => [week(mondayOf(today) + 7 * stepOf(which))] },
  { pattern: /^(last|this|next) month$/, resolve: (today, [, which]) => [month(dayAt(today * DAY), stepOf(which))] },
  {
    pattern: /^(last|this|next) year$/,
    resolve: (today, [, which]) => [year(dayAt(today * DAY).year + stepOf(which))],
  },
  { pattern: /^(last|next) weekend$/, resolve: (today, [, which]) => namedWeekends(today, stepOf(which)) },
  { pattern: /^(?:at the|over the|this) weekend$/, resolve: (today, _, looks) => pick(weekendsAround(today), looks) },
  { pattern: /^last (\w+day)$/, resolve: (today, [, name = '']) => lastWeekday(today, weekdayOf(name) ?? 0) },
  { pattern: /^next (\w+day)$/, resolve: (today, [, name = '']) => nextWeekday(today, weekdayOf(name) ?? 0) },
  {
    pattern: /^(?:on |this )?(\w+day)$/,
    resolve: (today, [, name = ''], looks) => pick(weekdaysAround(today, weekdayOf(name) ?? 0), looks),
  },
];

/**
 * What a relative day means to a reader of a story written on `written`: one reading where it is plain, several where
 * a reader could take it more than one way ("next Friday" said on a Monday), most likely first.
 */
export function resolveRelativeDay(day: RelativeDay, written: CalendarDay): readonly DayRange[] {
  const words = day.text.toLowerCase().replace(/\s+/g, ' ');
  for (const { pattern, resolve } of PHRASES) {
    const match = pattern.exec(words);
    if (match !== null) return resolve(numberOf(written), match, day.looks);
  }
  return [];
}

function daysIn(count: string, unit: string | undefined): number {
  const spelt = count === 'a' ? 1 : NUMBERS.indexOf(count);
  return (spelt < 0 ? Number(count) : spelt) * (unit === 'week' ? 7 : 1);
}

const stepOf = (which: string | undefined): number => (which === 'last' ? -1 : which === 'next' ? 1 : 0);

const week = (monday: DayNumber): DayRange => range(monday, monday + 6);

function month(today: CalendarDay, step: number): DayRange {
  const first = Date.UTC(today.year, today.month - 1 + step, 1) / DAY;
  return range(first, Date.UTC(today.year, today.month + step, 1) / DAY - 1);
}

const year = (value: number): DayRange => range(Date.UTC(value, 0, 1) / DAY, Date.UTC(value, 11, 31) / DAY);

/** The days before and after, today's own weekday being today itself: wire copy says "on Friday" on Friday. */
function weekdaysAround(today: DayNumber, weekday: number): readonly DayRange[] {
  const back = (weekdayOfNumber(today) - weekday + 7) % 7;
  return back === 0 ? [range(today)] : [range(today - back), range(today - back + 7)];
}

function weekendsAround(today: DayNumber): readonly DayRange[] {
  const saturday = mondayOf(today) + 5;
  const now = range(saturday, saturday + 1);
  return today >= saturday ? [now] : [range(saturday - 7, saturday - 6), now];
}

/** The one before today and the one after, narrowed by which way the sentence looks. */
function pick(around: readonly DayRange[], looks: RelativeDay['looks']): readonly DayRange[] {
  if (looks === undefined) return around;
  return looks === 'back' ? around.slice(0, 1) : around.slice(-1);
}

/** "Last Tuesday": the one just gone, or, where that was this very week, perhaps last week's. */
function lastWeekday(today: DayNumber, weekday: number): readonly DayRange[] {
  const gone = today - ((weekdayOfNumber(today) - weekday + 6) % 7) - 1;
  return gone >= mondayOf(today) ? [range(gone), range(gone - 7)] : [range(gone)];
}

/** "Next Friday": the one to come, or, where that is this very week, perhaps next week's. */
function nextWeekday(today: DayNumber, weekday: number): readonly DayRange[] {
  const coming = today + ((weekday - weekdayOfNumber(today) + 6) % 7) + 1;
  return coming <= mondayOf(today) + 6 ? [range(coming + 7), range(coming)] : [range(coming)];
}

/** "Last weekend" is just gone; "next weekend", said before the weekend, may be the one to come. */
function namedWeekends(today: DayNumber, step: number): readonly DayRange[] {
  const saturday = mondayOf(today) + 5;
  if (step < 0) return [range(saturday - 7, saturday - 6)];
  return today < saturday
    ? [range(saturday + 7, saturday + 8), range(saturday, saturday + 1)]
    : [range(saturday + 7, saturday + 8)];
}
