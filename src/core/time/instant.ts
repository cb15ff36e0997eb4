import { midnight, MINUTE, monthOf, weekdayOf, yearOf, DAY } from './calendar';
import type { Instant } from './types';
import { clockOf, instantAt } from './zones';

/** A time of day as typed, with the zone that stood behind it. */
interface ClockTime {
  /** Milliseconds since midnight. */
  readonly time: number;
  zone?: string;
}

/** What the tokens of a stamp have said so far. */
interface Reading {
  weekday?: number;
  year?: number;
  month?: number;
  day?: number;
  readonly times: ClockTime[];
}

/** One kind of token: a sticky pattern, and what it adds to the reading; `false` refuses the stamp. */
interface Token {
  readonly pattern: RegExp;
  readonly read: (reading: Reading, match: RegExpExecArray) => boolean;
}

/** Words that printed stamps carry and that say nothing about the time. */
const FILLERS = new Set(['published', 'last', 'updated', 'page', 'at', 'on', 'of', 'the', 'o’clock', "o'clock"]);

/** In the order they are tried: what is longer and stricter first. */
const TOKENS: readonly Token[] = [
  // RFC 9557 repeats the zone behind the offset, which has said all there is to say.
  { pattern: /(?<=[Z\d])\[[A-Za-z_/+-]+\]/y, read: () => true },
  { pattern: /[\s,|;()[\]]+|(?<=[A-Za-z]):/y, read: () => true },
  { pattern: /(\d{4})-(\d{2})-(\d{2})(?!\d)/y, read: (r, m) => setDate(r, m[1], m[2], m[3]) },
  { pattern: /(\d{4})(\d{2})(\d{2})(?!\d)/y, read: (r, m) => setDate(r, m[1], m[2], m[3]) },
  { pattern: /T?(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?(?:\s?([ap])\.?m\b\.?)?/iy, read: readTime },
  { pattern: /T(\d{2})(\d{2})(\d{2})?/y, read: readTime },
  { pattern: /(\d{1,2})()()\s?([ap])\.?m\b\.?/iy, read: readTime },
  { pattern: /(?:GMT|UTC)?[+\-−]\d{1,2}(?::?\d{2})?(?!\d)/y, read: (r, m) => setZone(r, m[0]) },
  { pattern: /[A-Za-z]+(?:\/[A-Za-z0-9_+-]+)+/y, read: (r, m) => setZone(r, m[0]) },
  { pattern: /(\d{1,4})(?:st|nd|rd|th)?(?![\d:])/y, read: (r, m) => setNumber(r, m[1] ?? '') },
  { pattern: /[A-Za-z’']+\.?/y, read: (r, m) => readWord(r, m[0]) },
];

/**
 * Reads a point in time as journalists, the BBC's pages and wire formats write it.
 *
 * @param text ISO 8601, "2001-11-23 01:27 GMT", "Friday, 23 November, 2001, 01:27 GMT", "17 Nov 01", or the double
 *   stamp "Monday, July 5, 1999 Published at 17:34 GMT 18:34 UK"
 * @param timeZone the zone meant where the text names none (IANA)
 * @returns `undefined` where the text is not wholly understood, or the calendar or the clock has no such moment
 */
export function readInstant(text: string, timeZone: string): Instant | undefined {
  // A stamp is one short line; anything longer is prose.
  if (text.length > 120) return undefined;
  const reading = readTokens(text);
  return reading && resolve(reading, timeZone);
}

function readTokens(text: string): Reading | undefined {
  const reading: Reading = { times: [] };
  for (let at = 0; at < text.length;) {
    const end = readToken(reading, text, at);
    if (end === undefined) return undefined;
    at = end;
  }
  return reading;
}

/** Where the token at an offset ends; `undefined` where there is none that fits. */
function readToken(reading: Reading, text: string, at: number): number | undefined {
  for (const { pattern, read } of TOKENS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) return read(reading, match) ? pattern.lastIndex : undefined;
  }
  return undefined;
}

function setDate(reading: Reading, year = '', month = '', day = ''): boolean {
  if (reading.day !== undefined || reading.month !== undefined) return false;
  Object.assign(reading, { year: Number(year), month: Number(month), day: Number(day) });
  return true;
}

function readTime(reading: Reading, match: RegExpExecArray): boolean {
  const [, hours, minutes = '', seconds = '', half] = match;
  const hour = half === undefined ? Number(hours) : halfDayHour(Number(hours), half);
  if (hour === undefined || hour > 24 || Number(minutes) > 59 || Number(seconds) > 59) return false;
  // 24:00 is the end of a day; 24:01 is no time.
  if (hour === 24 && Number(minutes) + Number(seconds) > 0) return false;
  reading.times.push({ time: (hour * 60 + Number(minutes)) * MINUTE + Number(seconds) * 1000 });
  return reading.times.length <= 2;
}

/** 12 am is midnight, 12 pm is noon; 13 pm is nothing. */
function halfDayHour(hour: number, half: string): number | undefined {
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** A zone belongs to the time before it. */
function setZone(reading: Reading, zone: string): boolean {
  const last = reading.times.at(-1);
  if (last === undefined || last.zone !== undefined || clockOf(zone) === undefined) return false;
  last.zone = zone;
  return true;
}

/** A bare number is the day until there is one, then the year. */
function setNumber(reading: Reading, digits: string): boolean {
  if (reading.day === undefined && digits.length <= 2) {
    reading.day = Number(digits);
    return true;
  }
  const year = yearOf(digits);
  if (year === undefined || reading.month === undefined || reading.year !== undefined) return false;
  reading.year = year;
  return true;
}

function readWord(reading: Reading, word: string): boolean {
  if (FILLERS.has(word.toLowerCase())) return true;
  const weekday = weekdayOf(word);
  if (weekday !== undefined && reading.weekday === undefined) {
    reading.weekday = weekday;
    return true;
  }
  const month = monthOf(word);
  if (month !== undefined && reading.month === undefined) {
    reading.month = month;
    return true;
  }
  return setZone(reading, word.replace(/\.$/, ''));
}

function resolve({ year, month, day, weekday, times }: Reading, timeZone: string): Instant | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = midnight({ year, month, day });
  const [first, second] = times;
  if (date === undefined) return undefined;
  const clock = clockOf(first?.zone ?? timeZone);
  const epoch = clock && instantAt(date + (first?.time ?? 0), clock);
  if (clock === undefined || epoch === undefined) return undefined;
  const after = second?.zone === undefined ? undefined : secondStamp(date + second.time, second.zone, epoch);
  if (second !== undefined && after === undefined) return undefined;
  return {
    epoch,
    offset: clock(epoch),
    hasTime: first !== undefined,
    ...(first?.zone !== undefined && { zone: first.zone }),
    ...(weekday !== undefined && { weekday }),
    ...(after && { second: after }),
  };
}

/** The second of two stamps; near midnight its date is a day off the printed one, so the nearest day is meant. */
function secondStamp(local: number, zone: string, first: number): Instant['second'] {
  const clock = clockOf(zone);
  if (clock === undefined) return undefined;
  const nearest = [local, local - DAY, local + DAY]
    .map(candidate => instantAt(candidate, clock))
    .filter(epoch => epoch !== undefined)
    .sort((a, b) => Math.abs(a - first) - Math.abs(b - first));
  return nearest[0] === undefined ? undefined : { epoch: nearest[0], zone };
}
