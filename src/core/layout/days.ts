import { MINUTE } from '../time/calendar';
import type { Instant } from '../time/types';
import { directionOf } from './language';

/** `2001-11-24`, where the text is a day in ISO 8601 that exists. */
export function isoDay(text: string): string | undefined {
  const trimmed = text.trim();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(trimmed)) return undefined;
  return Number.isNaN(Date.parse(`${trimmed}T00:00Z`)) ? undefined : trimmed;
}

/** A day as a reader reads it, in the page's language: "24 November 2001". */
export function longDay(day: string, language: string): string {
  return longDate(Date.parse(`${day}T00:00Z`), language);
}

const longDate = (epoch: number, language: string): string =>
  format(language, { dateStyle: 'long', timeZone: 'UTC' }).format(epoch);

/** What a stamp counts from: its instant, or the start of its day where it has no time, as UTC. */
export const momentOf = ({ epoch, offset, hasTime }: Instant): number => (hasTime ? epoch : epoch + offset * MINUTE);

/** Day and, where it has one, the time, in the page's language: "23 November 2001, 01:27 GMT". */
export const dayAndTime = (instant: Instant, language: string): string =>
  withTime(longDate(momentOf(instant), language), instant, language);

/** The same with the weekday. */
export const longStamp = (instant: Instant, language: string): string =>
  withTime(format(language, { dateStyle: 'full', timeZone: 'UTC' }).format(momentOf(instant)), instant, language);

function withTime(date: string, { epoch, hasTime }: Instant, language: string): string {
  if (!hasTime) return date;
  const comma = directionOf(language) === 'rtl' ? '،' : ',';
  return `${date}${comma} ${format(language, CLOCK).format(epoch)} GMT`;
}

const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' } as const;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs more than a page's worth of dates, so each is made once. */
function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const made = formats.get(key) ?? makeFormat(language, options);
  formats.set(key, made);
  return made;
}

function makeFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    // Arabic with the digits that the BBC's Arabic pages use.
    return new Intl.DateTimeFormat(language, { ...options, numberingSystem: 'latn', calendar: 'gregory' });
  } catch {
    // A language tag as typed may be none.
    return new Intl.DateTimeFormat('en-GB', options);
  }
}
