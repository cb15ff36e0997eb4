import type { Element } from 'hast';
import { h } from 'hastscript';
import { DAY, HOUR, MINUTE } from '../../time/calendar';
import { isoStamp } from '../../time/stamp';
import { longDate, longStamp } from '../days';
import type { Details, Stamp } from '../details';
import type { PageWords } from './words';

/** From this age on a story carries its date. */
const OLD = 7 * DAY;

const STEPS = [
  { unit: 'day', size: DAY },
  { unit: 'hour', size: HOUR },
  { unit: 'minute', size: MINUTE },
] as const;

/** When the story was published and last changed: how long ago, with the exact time on hover. */
export function stamps(
  { published, updated, language }: Details,
  words: PageWords,
  now: number | undefined,
): Element[] {
  const rows = [
    [words.published, published],
    [words.updated, updated],
  ] as const;
  return rows.flatMap(([label, stamp]) =>
    stamp === undefined ? [] : [h('p', { className: ['stamp'] }, [`${label} `, time(stamp, language, now)])],
  );
}

function time({ text, instant }: Stamp, language: string, now: number | undefined): Element | string {
  if (instant === undefined) return text;
  const { epoch, hasTime } = instant;
  const dateTime = isoStamp(epoch);
  return h('time', { dateTime, title: longStamp(epoch, language, hasTime) }, ago(epoch, language, now));
}

/** "3 hours ago"; the date where the story is a week old, of the future, or nobody knows what time it is. */
function ago(epoch: number, language: string, now = Infinity): string {
  const age = now - epoch;
  if (age < 0 || age >= OLD) return longDate(epoch, language);
  const { unit, size } = STEPS.find(step => age >= step.size) ?? { unit: 'minute', size: MINUTE };
  return new Intl.RelativeTimeFormat(language).format(-Math.floor(age / size), unit);
}
