import { dayAt, MINUTE, MONTHS } from '../../time/calendar';
import { findDateline } from '../../time/dateline';
import { readInstant } from '../../time/instant';
import type { FieldData } from '../../article/writing/field';

interface Printed {
  readonly place?: string | undefined;
  readonly dateline?: string | undefined;
}

/** The field `dateline`: the place alone where the date is the stamp's and there is no agency. */
export function datelineField({ place, dateline }: Printed, published: string | undefined): FieldData {
  const text = dateline?.replace(/[\s–—_-]+$/u, '');
  if (text === undefined || text === '') return place;
  const found = findDateline(`${text} - The story`);
  const where = place ?? titleCase(found?.place ?? text.split(/[,(]/)[0]?.trim() ?? text);
  const agency = /\(([^)]+)\)\s*$/.exec(text)?.[1];
  const date = /,\s*([^,(]*\d[^(]*?)\s*(?:\(|$)/.exec(text)?.[1];
  const told = date !== undefined && date !== dayOf(published);
  if (!told && agency === undefined) return where;
  return { place: where, ...(told && { date }), ...(agency !== undefined && { agency }) };
}

/** Agencies print places in capitals. */
const titleCase = (text: string): string =>
  text === text.toUpperCase()
    ? text.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, first => first.toUpperCase())
    : text;

/** "Nov 23". */
function dayOf(stamp: string | undefined): string | undefined {
  const instant = stamp === undefined ? undefined : readInstant(stamp, 'UTC');
  if (instant === undefined) return undefined;
  const { month, day } = dayAt(instant.epoch + instant.offset * MINUTE);
  return `${MONTHS[month - 1]?.slice(0, 3) ?? ''} ${day}`;
}
