import type { Element } from 'hast';
import { h } from 'hastscript';
import { MINUTE } from '../../time/calendar';
import { bbcStamp, isoStamp } from '../../time/stamp';
import type { Instant } from '../../time/types';
import type { Stamp } from '../details';

/** The time stamp as the page of the day wrote it; as typed where it cannot be read. */
export function timeStamp({ text, instant }: Stamp): Element {
  if (instant === undefined) return h('p', { className: ['stamp'] }, text);
  return h('p', { className: ['stamp'] }, [
    h('time', { dateTime: isoStamp(instant.epoch) }, instant.hasTime ? bbcStamp(instant.epoch) : dayOf(instant)),
  ]);
}

/** "Friday, 23 November, 2001": the stamp of a day that was typed without a time. */
function dayOf({ epoch, offset }: Instant): string {
  return bbcStamp(epoch + offset * MINUTE).replace(/, [^,]*$/, '');
}
