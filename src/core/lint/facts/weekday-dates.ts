import type { Span } from '../../article/types';
import { DAY, midnight, monthOf, weekdayOf } from '../../time/calendar';
import type { Passage } from '../engine/view-types';
import { isQuoted } from './quoted';

/** A weekday and a date beside each other in running text: "Friday 23 November 2001", "Friday, November 23". */
export interface WeekdayDate extends Span {
  /** Where the weekday stands. */
  readonly weekdaySpan: Span;
  /** As typed. */
  readonly name: string;
  /** 0 = Sunday. */
  readonly weekday: number;
  readonly day: number;
  /** 1 to 12. */
  readonly month: number;
  /** Absent where the text names none. */
  readonly year?: number;
}

const DAYS = 'Mon|Tues|Wednes|Thurs|Fri|Satur|Sun';
const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const PATTERN = new RegExp(
  `\\b((?:${DAYS})day)s?,? (?:the )?(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTHS})\\b|(${MONTHS})\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?! ?[:.]\\d))(?:,? ((?:19|20)\\d\\d)\\b)?`,
  'g',
);

function read(match: RegExpExecArray): WeekdayDate | undefined {
  const [text, name = '', dayBefore, monthAfter, monthBefore, dayAfter, year] = match;
  const weekday = weekdayOf(name);
  const month = monthOf(monthAfter ?? monthBefore ?? '');
  if (weekday === undefined || month === undefined) return undefined;
  const start = match.index;
  return {
    start,
    end: start + text.length,
    weekdaySpan: { start, end: start + name.length },
    name,
    weekday,
    day: Number(dayBefore ?? dayAfter),
    month,
    ...(year !== undefined && { year: Number(year) }),
  };
}

/** The weekdays with dates in a passage, quotations left out. */
export function weekdayDates(passage: Passage): readonly WeekdayDate[] {
  if (!passage.text.includes('day')) return [];
  return [...passage.text.matchAll(PATTERN)]
    .map(read)
    .filter(found => found !== undefined)
    .filter(found => !isQuoted(passage, found));
}

/** The weekday (0 = Sunday) of its date; `undefined` where the calendar has no such day, or no year is known. */
export function trueWeekday({ day, month, year }: WeekdayDate, published: number | undefined): number | undefined {
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
