import { HOUR, MINUTE } from './calendar';
import { londonOffset } from './london';

/**
 * Zone abbreviations of news copy: minutes east of UTC, or the IANA zone whose clock they follow.
 * Abbreviations that several countries use for different times (IST) are left out: a wrong hour is worse
 * than a question.
 */
const ABBREVIATIONS: Readonly<Record<string, number | string>> = {
  Z: 0,
  GMT: 0,
  UTC: 0,
  UT: 0,
  WET: 0,
  BST: 60,
  CET: 60,
  WEST: 60,
  WAT: 60,
  CEST: 120,
  EET: 120,
  CAT: 120,
  SAST: 120,
  EEST: 180,
  EAT: 180,
  MSK: 180,
  MSD: 240,
  PKT: 300,
  HKT: 480,
  SGT: 480,
  AWST: 480,
  JST: 540,
  KST: 540,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  ADT: -180,
  AST: -240,
  EDT: -240,
  EST: -300,
  CDT: -300,
  CST: -360,
  MDT: -360,
  MST: -420,
  PDT: -420,
  PST: -480,
  AKDT: -480,
  AKST: -540,
  HST: -600,
  UK: 'Europe/London',
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
};

/** The abbreviations that running text has behind a time: "Z" and "UT" stand in machines' stamps alone. Longest first. */
export const ZONE_NAMES: readonly string[] = Object.keys(ABBREVIATIONS)
  .filter(name => name !== 'Z' && name !== 'UT')
  .sort((a, b) => b.length - a.length);

/** "+02:00", "-0500", "+1"; also behind "GMT" or "UTC". */
const OFFSET = /^(?:GMT|UTC)?([+\-−])(\d{1,2})(?::?(\d{2}))?$/;

/** A clock: how many minutes it runs ahead of UTC at an instant. */
export type Clock = (epoch: number) => number;

const clocks = new Map<string, Clock>();

/**
 * The clock of a zone as typed: an abbreviation, an offset or an IANA name. `undefined` where it names none.
 * Clocks are kept, because making an `Intl` formatter costs more than a page of parsing.
 */
export function clockOf(zone: string): Clock | undefined {
  const clock = clocks.get(zone) ?? makeClock(zone);
  if (clock !== undefined) clocks.set(zone, clock);
  return clock;
}

function makeClock(zone: string): Clock | undefined {
  const known = ABBREVIATIONS[zone.toUpperCase()];
  if (typeof known === 'number') return () => known;
  if (known !== undefined) return namedClock(known);
  return offsetClock(zone) ?? namedClock(zone);
}

function offsetClock(zone: string): Clock | undefined {
  const match = OFFSET.exec(zone);
  if (match === null) return undefined;
  const [, sign, hours, minutes = '0'] = match;
  const size = Number(hours) * 60 + Number(minutes);
  // No clock on Earth is further from UTC than Kiribati's.
  if (size > 14 * 60 || Number(minutes) > 59) return undefined;
  const offset = sign === '+' ? size : -size;
  return () => offset;
}

/** The clock of an IANA zone, through `Intl`. */
function namedClock(name: string): Clock | undefined {
  if (name === 'Europe/London') return londonClock;
  // Intl also takes names such as "EST5EDT" and bare offsets; only Area/City is unmistakably a zone.
  if (!/^[A-Za-z]+(?:\/[A-Za-z0-9_+-]+)+$/.test(name)) return undefined;
  const format = formatterOf(name);
  return format && (epoch => readOffset(format, epoch));
}

let london: Intl.DateTimeFormat | undefined;

/** The clock most copy here is written by: worked out where that can be done, looked up for the years before. */
function londonClock(epoch: number): number {
  const known = londonOffset(epoch);
  if (known !== undefined) return known;
  london ??= formatterOf('Europe/London');
  return london === undefined ? 0 : readOffset(london, epoch);
}

function formatterOf(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    return undefined;
  }
}

/** Reads "GMT+01:00" out of a formatted date. */
function readOffset(format: Intl.DateTimeFormat, epoch: number): number {
  const name = format.formatToParts(epoch).find(part => part.type === 'timeZoneName')?.value ?? 'GMT';
  const match = /([+-])(\d{2}):(\d{2})/.exec(name);
  if (match === null) return 0;
  const size = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '-' ? -size : size;
}

/**
 * The instant at which a clock shows a local time, given as if it were UTC. Where the clock shows it twice
 * (autumn) the first is meant; where it never does (the hour skipped in spring) there is none.
 */
export function instantAt(local: number, clock: Clock): number | undefined {
  const candidates = [clock(local - 12 * HOUR), clock(local + 12 * HOUR)]
    .map(offset => local - offset * MINUTE)
    .filter(epoch => epoch + clock(epoch) * MINUTE === local);
  return candidates.length === 0 ? undefined : Math.min(...candidates);
}

/** Whether clocks in the United Kingdom are an hour ahead of GMT at an instant. */
export function isSummerTime(epoch: number): boolean {
  return clockOf('Europe/London')?.(epoch) === 60;
}
