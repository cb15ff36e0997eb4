/** Months and weekdays as English copy writes them, and arithmetic on calendar days in UTC. */

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** Milliseconds. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A day of the calendar, with no zone; `month` is 1 to 12. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Abbreviations outside the first three letters. */
const irregular: Readonly<Record<string, string>> = {
  sept: 'sep',
  tues: 'tue',
  weds: 'wed',
  thur: 'thu',
  thurs: 'thu',
};

/** Where a name stands in a list, by its whole name or its first three letters; -1 where it is not one. */
function indexIn(names: readonly string[], word: string): number {
  const plain = word.toLowerCase().replace(/\.$/, '');
  const short = irregular[plain] ?? plain;
  return names.findIndex(name => name.toLowerCase() === plain || name.slice(0, 3).toLowerCase() === short);
}

/** 1 to 12 for "November", "Nov", "Nov.", "Sept"; `undefined` for any other word. */
export function monthOf(word: string): number | undefined {
  const index = indexIn(MONTHS, word);
  return index < 0 ? undefined : index + 1;
}

/** 0 (Sunday) to 6 for "Friday", "Fri", "Thurs."; `undefined` for any other word. */
export function weekdayOf(word: string): number | undefined {
  const index = indexIn(WEEKDAYS, word);
  return index < 0 ? undefined : index;
}

/** Midnight UTC of a day, in milliseconds; `undefined` where the calendar has no such day. */
export function midnight({ year, month, day }: CalendarDay): number | undefined {
  const epoch = Date.UTC(year, month - 1, day);
  const back = new Date(epoch);
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === day ? epoch : undefined;
}

/** The calendar day that a clock running `offset` minutes ahead of UTC shows. */
export function dayAt(epoch: number, offset = 0): CalendarDay {
  const shifted = new Date(epoch + offset * MINUTE);
  return { year: shifted.getUTCFullYear(), month: shifted.getUTCMonth() + 1, day: shifted.getUTCDate() };
}

/** 0 (Sunday) to 6, on a clock running `offset` minutes ahead of UTC. */
export function weekdayAt(epoch: number, offset = 0): number {
  return new Date(epoch + offset * MINUTE).getUTCDay();
}

/**
 * A year as typed; two digits are this side of 1970, as computers and picture captions have it.
 * Three digits are no year.
 */
export function yearOf(digits: string): number | undefined {
  const value = Number(digits);
  if (digits.length === 2) return value < 70 ? 2000 + value : 1900 + value;
  return digits.length === 4 ? value : undefined;
}
