import type { Passage } from '../../lint/engine/view-types';
import type { CalendarDay } from '../../time/calendar';
import type { Say } from '../../say';
import { datedDays, rangeInWords } from '../dates/days';
import type { Found } from './types';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:1[5-9]|20)\\d\\d';
const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?)?';

/** Dates with a month, years on their own, decades, and times of day. */
const DATE = new RegExp(
  [
    `\\b${WEEKDAY}${DAY}(?: of)? ${MONTH}(?:,? ${YEAR}\\b)?`,
    `\\b${WEEKDAY}${MONTH} (?:${DAY}\\b(?:,? ${YEAR}\\b)?|${YEAR}\\b)`,
    `\\b${YEAR}-\\d\\d-\\d\\d\\b`,
    `(?<=\\b(?:in|since|of|by|from|until|till|before|after|during|and|to|early|late|between) )${YEAR}\\b(?![,.]\\d)`,
    `\\b${YEAR}s\\b`,
    '\\b(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?: ?[ap]\\.?m\\b\\.?)?(?: [A-Z]{2,4}\\b)?(?!\\d|%)',
    '\\b\\d{1,2} ?[ap]\\.?m\\b\\.?',
  ].join('|'),
  'g',
);

/** @param written the day that "on Thursday" counts from; without it such days are listed and not explained */
export function datesIn(passage: Passage, written: CalendarDay | undefined, say: Say): Found[] {
  const absolute = Array.from(passage.text.matchAll(DATE), ({ index, 0: text }): Found => {
    return { kind: 'date', start: index, end: index + text.length };
  });
  const relative = (written ? datedDays(passage, written) : []).map(({ start, end, meanings }): Found => {
    const meaning = meanings.map(range => rangeInWords(range, say)).join(' / ');
    return { kind: 'date', start, end, meaning };
  });
  return [...absolute, ...relative];
}
