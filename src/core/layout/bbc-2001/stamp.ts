import type { Element } from 'hast';
import { h } from 'hastscript';
import { bbcStamp, isoStamp } from '../../time/stamp';
import type { Instant } from '../../time/types';
import { longStamp, momentOf } from '../days';
import type { Stamp } from '../details';
import { primaryLanguage } from '../language';

/** The time stamp as the page of the day wrote it; as typed where it cannot be read. */
export function timeStamp({ text, instant }: Stamp, language: string): Element {
  if (instant === undefined) return h('p', { className: ['stamp'] }, text);
  return h('p', { className: ['stamp'] }, [
    h(
      'time',
      { dateTime: isoStamp(instant.epoch) },
      primaryLanguage(language) === 'en' ? english(instant) : longStamp(instant, language),
    ),
  ]);
}

/** A stamp that was typed without a time is its day: "Friday, 23 November, 2001". */
function english(instant: Instant): string {
  return instant.hasTime ? bbcStamp(instant.epoch) : bbcStamp(momentOf(instant)).replace(/, [^,]*$/, '');
}
