import { midnight, MINUTE, type CalendarDay } from '../../time/calendar';
import { findClockTimes, type TextTime } from '../../time/clock-time';
import { clockOf, instantAt } from '../../time/zones';
import type { Passage } from '../engine/view-types';
import { isQuoted } from './quoted';

/** One moment told on two clocks: "0033 GMT (0133 BST)". */
export interface ClockPair {
  readonly first: TextTime;
  readonly second: TextTime;
}

/** What stands between two tellings of one time. A comma or "to" stands between two times. */
const BETWEEN = /^(?: ?[([] ?| ?\/ ?| or | \(or | )$/;

/** A passage of more is no text; what day each is of is looked up in its sentence. */
const MOST_TIMES = 50;

/** The times with zones of a passage, quotations left out. */
export const timesIn = (passage: Passage): readonly TextTime[] =>
  findClockTimes(passage.text)
    .slice(0, MOST_TIMES)
    .filter(time => !isQuoted(passage, time));

/** Those that stand in pairs. */
export const pairsOf = ({ text }: Passage, times: readonly TextTime[]): readonly ClockPair[] =>
  times.flatMap((second, i) => {
    const first = times[i - 1];
    return first && first.zone !== second.zone && BETWEEN.test(text.slice(first.end, second.start))
      ? [{ first, second }]
      : [];
  });

const A_DAY = 24 * 60;

/** What the second clock shows at the first time, in minutes since midnight; `undefined` where the first never shows it. */
export function secondTime({ first, second }: ClockPair, day: CalendarDay): number | undefined {
  const clock = clockOf(first.zone);
  const epoch = clock && instantAt((midnight(day) ?? 0) + first.minutes * MINUTE, clock);
  if (epoch === undefined) return undefined;
  const apart = (clockOf(second.zone)?.(epoch) ?? 0) - (clock?.(epoch) ?? 0);
  return (first.minutes + apart + A_DAY) % A_DAY;
}
