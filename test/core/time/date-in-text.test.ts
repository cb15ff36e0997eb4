import assert from 'node:assert/strict';
import { findDates } from '../../../src/core/time/date-in-text';

const found = (text: string): string[] =>
  findDates(text).map(({ start, end, day, month, year, weekday }) =>
    [weekday?.name, text.slice(start, end), `= ${year ?? '?'}-${month}-${day}`].filter(Boolean).join(' '),
  );

describe('findDates', () => {
  const dates: readonly (readonly [text: string, dates: readonly string[]])[] = [
    ['They met on 23 November 2001.', ['23 November 2001 = 2001-11-23']],
    ['They met on Nov. 23, 2001, and on 24 Nov. 2001.', ['Nov. 23, 2001 = 2001-11-23', '24 Nov. 2001 = 2001-11-24']],
    ['They met on Friday, November 23rd.', ['Friday November 23rd = ?-11-23']],
    ['They meet on Fridays, the 23rd of November.', ['Friday the 23rd of November = ?-11-23']],
    ['They met on 30 February.', ['30 February = ?-2-30']],
    ['From 10-12 May they rested.', ['12 May = ?-5-12']],
    ['It cost £23 May last year, and 1,250 March on.', []],
    ['In May 10.30 was late; in November 2001 they met.', []],
    ['He may 23 times have said so.', []],
  ];
  for (const [text, expected] of dates) it(`reads “${text}”`, () => assert.deepEqual(found(text), expected));
});
