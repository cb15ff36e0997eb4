import { matchesIn } from '../article/matches';
import type { Span } from '../article/types';
import { ZONE_NAMES } from './zones';

/** A time of day with its zone in running text: "0033 GMT", "18:34 BST", "9.30pm ET", "noon GMT". */
export interface TextTime extends Span {
  /** As typed, the zone included. */
  readonly text: string;
  /** Minutes since midnight. */
  readonly minutes: number;
  readonly zone: string;
}

const HOUR_MINUTES = '(?<hour>\\d{1,2})[:.](?<minute>[0-5]\\d)';
const FOUR_FIGURES = '(?<hour4>[01]\\d|2[0-3])(?<minute4>[0-5]\\d)';
const HALF = ' ?(?<half>[ap])\\.?m\\b\\.?';
const TIME = new RegExp(
  `(?<![\\d.:,£$€-])(?:(?:${HOUR_MINUTES}|${FOUR_FIGURES})(?:${HALF})?|(?<hourOnly>\\d{1,2})${HALF.replace('half', 'halfOnly')}|(?:12 )?\\b(?<named>noon|midnight)) ` +
    `?(?<zone>GMT[+-]\\d{1,2}|(?:${ZONE_NAMES.join('|')}))\\b(?! ?[+-]\\d)`,
  'g',
);

/** A cheap look first. */
const MAYBE = /(?:\d|m\.?|noon|midnight) ?[A-Z]{2}/;

/** 12am is midnight, 12pm noon; `undefined` for an hour that no clock shows. */
function hourOf(figures: string, half: string | undefined): number | undefined {
  const hour = Number(figures);
  if (half === undefined) return hour < 24 ? hour : undefined;
  return hour >= 1 && hour <= 12 ? (hour % 12) + (half === 'p' ? 12 : 0) : undefined;
}

function minutesOf(groups: Readonly<Record<string, string | undefined>>): number | undefined {
  const { named, hour, hour4, hourOnly, minute, minute4, half, halfOnly } = groups;
  if (named !== undefined) return named === 'noon' ? 12 * 60 : 0;
  const hours = hourOf(hour ?? hour4 ?? hourOnly ?? '', half ?? halfOnly);
  return hours === undefined ? undefined : hours * 60 + Number(minute ?? minute4 ?? 0);
}

function read(match: RegExpExecArray): TextTime | undefined {
  const { groups = {} } = match;
  const minutes = minutesOf(groups);
  if (minutes === undefined) return undefined;
  const text = match[0];
  return { start: match.index, end: match.index + text.length, text, minutes, zone: groups['zone'] ?? '' };
}

/** "1500 UK troops" is no time: "UK" is a zone with a colon, with "time", or behind another time. */
function isTime(text: string, { start, end, zone, text: typed }: TextTime): boolean {
  if (zone !== 'UK' || /[:.]/.test(typed)) return true;
  return text.startsWith(' time', end) || /[A-Z]{2}[ (/]{1,2}$/.test(text.slice(Math.max(0, start - 5), start));
}

/** The times of a text that name their zone, in order. */
export const findClockTimes = (text: string): readonly TextTime[] =>
  MAYBE.test(text)
    ? (matchesIn(text, TIME)
        .map(read)
        .filter(time => time !== undefined && isTime(text, time)) as TextTime[])
    : [];

const two = (value: number): string => String(value).padStart(2, '0');

/** Another time of day, written as this one was: "0133 BST" for "0033 BST", "1.30pm ET" for "9am ET". */
export function retimed({ text, zone }: TextTime, minutes: number): string {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  const clock = text.slice(0, text.length - zone.length);
  const half = /[ap](?=\.?m)/i.exec(clock);
  if (half) return twelveHours(clock, hour, minute) + zone;
  if (/^\d{4}/.test(clock)) return clock.replace(/^\d{4}/, two(hour) + two(minute)) + zone;
  const figures = /^\d{1,2}([:.])\d\d/.exec(clock);
  return figures
    ? clock.replace(figures[0], two(hour) + (figures[1] ?? ':') + two(minute)) + zone
    : `${two(hour)}:${two(minute)} ${zone}`;
}

function twelveHours(clock: string, hour: number, minute: number): string {
  const between = /\d([:.])\d/.exec(clock)?.[1];
  const shown = between === undefined && minute === 0 ? '' : (between ?? '.') + two(minute);
  return clock
    .replace(/^[\d:.]*\d/, String(((hour + 11) % 12) + 1) + shown)
    .replace(/[ap](?=\.?m)/i, hour < 12 ? 'a' : 'p');
}
