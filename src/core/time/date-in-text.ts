import { matchesIn } from '../article/matches';
import type { Span } from '../article/types';
import { MONTHS, monthOf, weekdayOf } from './calendar';

/** A day named by its date in running text: "23 November", "Nov. 23, 2001", "the 23rd of November". */
export interface TextDate extends Span {
  readonly day: number;
  /** 1 to 12. */
  readonly month: number;
  /** Absent where the text names none. */
  readonly year?: number;
  /** The weekday in front of it. */
  readonly weekday?: NamedWeekday;
  /** "November 23". */
  readonly monthFirst: boolean;
  /** "23rd". */
  readonly ordinal: boolean;
}

interface NamedWeekday extends Span {
  /** As typed. */
  readonly name: string;
  /** 0 = Sunday. */
  readonly number: number;
}

const MONTH = `(?:${MONTHS.join('|')}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b`;
const YEAR = '(?:19|20)\\d\\d';
const ORDINAL = '(st|nd|rd|th)?';
/** "1,250 March" and "£23 May" name no day. */
const DAY = `(?<![\\d£$€]|\\d[.,:])(\\d{1,2})${ORDINAL}`;
const DATE = new RegExp(
  `(?:\\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)s?,? )?` +
    `((?:\\bthe )?(?:${DAY}(?: of)? (${MONTH})(?:\\.(?=,? ${YEAR}))?|\\b(${MONTH})\\.? (\\d{1,2})${ORDINAL}\\b(?!\\d| ?[:.]\\d))(?:,? (${YEAR})\\b)?)`,
  'g',
);
/** A cheap look first: a figure, a blank and a capital, or the other way round. */
const MAYBE = /\d(?:st|nd|rd|th)?(?: of)? [A-Z]|[a-z.] \d/;

function read(match: RegExpExecArray): TextDate | undefined {
  const [whole, weekday, date = '', dayFirst, dayFirstTh, monthAfter, monthBefore, dayLast, dayLastTh, year] = match;
  const month = monthOf(monthAfter ?? monthBefore ?? '');
  if (month === undefined) return undefined;
  const end = match.index + whole.length;
  return {
    start: end - date.length,
    end,
    day: Number(dayFirst ?? dayLast),
    month,
    monthFirst: monthBefore !== undefined,
    ordinal: (dayFirstTh ?? dayLastTh) !== undefined,
    ...(year !== undefined && { year: Number(year) }),
    ...(weekday !== undefined && { weekday: readWeekday(weekday, match.index) }),
  };
}

const readWeekday = (name: string, start: number): NamedWeekday => ({
  start,
  end: start + name.length,
  name,
  number: weekdayOf(name) ?? 0,
});

/** The dates of a text that name a day and a month, in order; whether the calendar has such a day is not asked. */
export const findDates = (text: string): readonly TextDate[] =>
  MAYBE.test(text)
    ? matchesIn(text, DATE)
        .map(read)
        .filter(date => date !== undefined)
    : [];
