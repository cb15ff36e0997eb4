/** Days and times of a story in words: what "on Thursday" is, and what a time is in the other zone. */
import { instantOf } from '../lint/facts/instants';
import type { ArticleView, Passage } from '../lint/engine/view-types';
import { dayAt, midnight, MINUTE, MONTHS, WEEKDAYS, weekdayAt, type CalendarDay } from '../time/calendar';
import { findRelativeDays, type RelativeDay } from '../time/relative-day';
import { resolveRelativeDay, type DayRange } from '../time/relative-day-meaning';
import { readInstant } from '../time/instant';
import { clockOf } from '../time/zones';
import type { Span } from '../article/types';
import type { Instant } from '../time/types';

/** The relative days of a passage, each with the days it can mean, most likely first. */
export interface DatedDay extends RelativeDay {
  readonly meanings: readonly DayRange[];
}

/** The day that relative days count from: the day of publication, where it was published. */
export function dayOfWriting(view: ArticleView): CalendarDay | undefined {
  const published = instantOf(view, 'published');
  return published && dayAt(published.epoch, published.offset);
}

export function datedDays(passage: Passage, written: CalendarDay): readonly DatedDay[] {
  if (!/day|week|month|year|morning|afternoon|evening|tonight|night|ago/i.test(passage.text)) return [];
  return findRelativeDays(passage.text).flatMap(day => {
    const meanings = resolveRelativeDay(day, written);
    return meanings.length > 0 ? [{ ...day, meanings }] : [];
  });
}

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

/** A time of day in running text, with its zone. */
export interface ClockTime extends Span {
  readonly instant: Instant;
}

const TIME =
  /\b(?:[01]?\d|2[0-3])[:.][0-5]\d ?(?:[ap]\.?m\.? ?)?(?:GMT|UTC|BST|CET|CEST|EST|EDT|CST|CDT|MST|MDT|PST|PDT|MSK|IST|JST|AEST|AEDT)\b/g;

/** The times of a passage that name their zone, on the day of writing. */
export function clockTimes(passage: Passage, written: CalendarDay, timeZone: string): readonly ClockTime[] {
  if (!/\d[:.]\d\d/.test(passage.text)) return [];
  const { year, month, day } = written;
  return Array.from(passage.text.matchAll(TIME)).flatMap(({ index, 0: text }) => {
    const instant = readInstant(`${year}-${two(month)}-${two(day)} ${text.replace(/(\d)\.(\d\d)/, '$1:$2')}`, timeZone);
    return instant ? [{ start: index, end: index + text.length, instant }] : [];
  });
}

const two = (value: number): string => String(value).padStart(2, '0');

/** "02:27" on a clock that runs so many minutes ahead of UTC. */
function clockAt(epoch: number, offset: number): string {
  const local = new Date(epoch + offset * MINUTE);
  return `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`;
}

/**
 * What a time is for readers whose clocks run differently, "02:27 London": on the desk's own clock, or in GMT where it was typed
 * for the desk's; `undefined` where both are the same.
 */
export function otherClock({ epoch, offset, zone }: Instant, timeZone: string): string | undefined {
  const own = clockOf(timeZone)?.(epoch);
  if (zone === undefined || own === undefined) return undefined;
  if (own !== offset) return `${clockAt(epoch, own)} ${cityOf(timeZone)}`;
  return offset === 0 ? undefined : `${clockAt(epoch, 0)} GMT`;
}

/** "London" of "Europe/London". */
const cityOf = (timeZone: string): string => timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone;
