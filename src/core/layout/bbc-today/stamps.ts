import type { Element } from 'hast';
import { h } from 'hastscript';
import { DAY, HOUR, MINUTE } from '../../time/calendar';
import { isoStamp } from '../../time/stamp';
import type { Instant } from '../../time/types';
import { dayAndTime, longStamp } from '../days';
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
  { published, updated, furniture }: Details,
  words: PageWords,
  now: number | undefined,
): Element[] {
  const rows = [
    [words.published, published],
    [words.updated, updated],
  ] as const;
  return rows.flatMap(([label, stamp]) =>
    stamp === undefined ? [] : [h('p', { className: ['stamp'] }, [`${label} `, time(stamp, furniture, now)])],
  );
}

function time({ text, instant }: Stamp, language: string, now: number | undefined): Element | string {
  if (instant === undefined) return text;
  const said = ago(instant, language, now) ?? dayAndTime(instant, language);
  return h('time', { dateTime: isoStamp(instant.epoch), title: longStamp(instant, language) }, said);
}

/** "3 hours ago"; nothing where the story is a week old, of the future, has no time, or nobody knows what time it is. */
function ago({ epoch, hasTime }: Instant, language: string, now = Infinity): string | undefined {
  const age = now - epoch;
  if (!hasTime || age < 0 || age >= OLD) return undefined;
  const { unit, size } = STEPS.find(step => age >= step.size) ?? { unit: 'minute', size: MINUTE };
  // What is new within the minute is a minute old: nobody says nought.
  return relativeFormat(language).format(-Math.max(1, Math.floor(age / size)), unit);
}

function relativeFormat(language: string): Intl.RelativeTimeFormat {
  try {
    return new Intl.RelativeTimeFormat(language);
  } catch {
    // A language tag as typed may be none.
    return new Intl.RelativeTimeFormat('en-GB');
  }
}
