import { DAY, HOUR, MINUTE, weekdayAt } from './calendar';

/**
 * From 1996 on British clocks have changed with the European Union's, at 01:00 GMT on the last Sundays of March and of
 * October (Directive 2000/84/EC and those before it; the Summer Time Order 2002).
 */
const FROM = Date.UTC(1996, 0, 1);
/** Until 2038 the zone data that ship with programs say the same; a test holds this rule against them. */
const UNTIL = Date.UTC(2038, 0, 1);

/**
 * Minutes that clocks in London are ahead of UTC, by rule; `undefined` outside the years of the rule. `Intl` knows it
 * too, but takes 12 ms to be asked for the first time, more than the whole linting of an article.
 */
export function londonOffset(epoch: number): number | undefined {
  if (epoch < FROM || epoch >= UNTIL) return undefined;
  const year = new Date(epoch).getUTCFullYear();
  return epoch >= lastSunday(year, 3) + HOUR && epoch < lastSunday(year, 10) + HOUR ? HOUR / MINUTE : 0;
}

/** Midnight UTC of a month's last Sunday, in months of 31 days; `month` is 1 to 12. */
function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month - 1, 31);
  return last - weekdayAt(last) * DAY;
}
