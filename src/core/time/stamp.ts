import { dayAt, type CalendarDay, HOUR, MINUTE, MONTHS, WEEKDAYS, weekdayAt } from './calendar';
import { clockOf, isSummerTime } from './zones';

const two = (value: number): string => String(value).padStart(2, '0');

/** Hours and minutes of an instant on a UTC clock: "01:27". */
function clockTime(epoch: number): string {
  const date = new Date(epoch);
  return `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
}

/**
 * The stamp of a BBC News page of 2001: "Friday, 23 November, 2001, 01:27 GMT", and in British Summer Time
 * "Friday, 23 August, 2002, 00:33 GMT 01:33 UK". Weekday and date are always GMT's.
 */
export function bbcStamp(epoch: number): string {
  const { year, month, day } = dayAt(epoch);
  const date = `${WEEKDAYS[weekdayAt(epoch)] ?? ''}, ${day} ${MONTHS[month - 1] ?? ''}, ${year}`;
  const local = isSummerTime(epoch) ? ` ${clockTime(epoch + HOUR)} UK` : '';
  return `${date}, ${clockTime(epoch)} GMT${local}`;
}

/** "+01:00", "-05:00"; "Z" for UTC itself. Minutes east of UTC. */
function isoOffset(offset: number): string {
  if (offset === 0) return 'Z';
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** ISO 8601 to the second, on a clock `offset` minutes east of UTC: "2001-11-23T01:27:00Z". */
export function isoStamp(epoch: number, offset = 0): string {
  return new Date(epoch + offset * MINUTE).toISOString().replace(/\.\d{3}Z$/, isoOffset(offset));
}

/** "2001-11-23". */
export const isoDay = ({ year, month, day }: CalendarDay): string => `${year}-${two(month)}-${two(day)}`;

/** The day on the clock of a desk: "2001-11-23". */
export const deskDay = (epoch: number, timeZone: string): string => isoDay(dayAt(epoch, clockOf(timeZone)?.(epoch)));

/** A stamp as a desk types it, on its own clock: "2001-11-23 01:27 GMT", "2001-07-05 18:34 BST", "2001-11-23 04:27 +03:00". */
export function deskStamp(epoch: number, timeZone: string): string {
  const offset = clockOf(timeZone)?.(epoch) ?? 0;
  const summer = timeZone === 'Europe/London' && offset === 60 ? 'BST' : isoOffset(offset);
  return `${isoDay(dayAt(epoch, offset))} ${clockTime(epoch + offset * MINUTE)} ${offset === 0 ? 'GMT' : summer}`;
}
