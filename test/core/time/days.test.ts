import assert from 'node:assert/strict';
import { type CalendarDay, midnight, weekdayAt } from '../../../src/core/time/calendar';
import { daysBetween, readDay } from '../../../src/core/time/day';
import { findRelativeDays } from '../../../src/core/time/relative-day';
import { resolveRelativeDay } from '../../../src/core/time/relative-day-meaning';

/** Friday 23 November 2001, the day of the page the project began with. */
const friday: CalendarDay = { year: 2001, month: 11, day: 23 };
const monday: CalendarDay = { year: 2001, month: 11, day: 19 };

const print = ({ year, month, day }: CalendarDay): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Every reading of every relative day in a sentence: "2001-11-22" or "2001-11-12/2001-11-18". */
function meanings(sentence: string, written = friday): string[] {
  return findRelativeDays(sentence).map(day =>
    resolveRelativeDay(day, written)
      .map(({ first, last }) => (print(first) === print(last) ? print(first) : `${print(first)}/${print(last)}`))
      .join(' or '),
  );
}

describe('relative days', () => {
  const plain: readonly (readonly [sentence: string, meaning: string])[] = [
    ['He said after talks on Thursday that he was content.', '2001-11-22'],
    ['They will meet on Thursday.', '2001-11-29'],
    ['The bomb exploded on Friday.', '2001-11-23'],
    ['The bomb exploded yesterday.', '2001-11-22'],
    ['It rained last night.', '2001-11-22'],
    ['Talks begin tomorrow.', '2001-11-24'],
    ['He spoke this morning.', '2001-11-23'],
    ['It happened the day before yesterday.', '2001-11-21'],
    ['He resigned two days ago.', '2001-11-21'],
    ['He resigned a week ago.', '2001-11-16'],
    ['He resigned last week.', '2001-11-12/2001-11-18'],
    ['It opens next week.', '2001-11-26/2001-12-02'],
    ['It opened last month.', '2001-10-01/2001-10-31'],
    ['It opens next year.', '2002-01-01/2002-12-31'],
    ['They met at the weekend.', '2001-11-17/2001-11-18'],
    ['They are due to meet at the weekend.', '2001-11-24/2001-11-25'],
    ['It closed last weekend.', '2001-11-17/2001-11-18'],
    ['He was due to fly, but\nresigned on\nWednesday.', '2001-11-21'],
  ];
  for (const [sentence, meaning] of plain) {
    it(JSON.stringify(sentence), () => assert.deepEqual(meanings(sentence), [meaning]));
  }

  it('says where a reader could take a day two ways', () => {
    assert.deepEqual(meanings('Thursday is the day.'), ['2001-11-22 or 2001-11-29']);
    assert.deepEqual(meanings('They meet next Friday.', monday), ['2001-11-30 or 2001-11-23']);
    assert.deepEqual(meanings('They met last Tuesday.'), ['2001-11-20 or 2001-11-13']);
    assert.deepEqual(meanings('They met last Tuesday.', monday), ['2001-11-13']);
    assert.deepEqual(meanings('They meet next weekend.'), ['2001-12-01/2001-12-02 or 2001-11-24/2001-11-25']);
  });

  it('takes the direction from the same sentence only', () => {
    assert.deepEqual(meanings('He will go. Thursday is the day.'), ['2001-11-22 or 2001-11-29']);
  });

  it('leaves days alone that are names', () => {
    assert.deepEqual(meanings("Friday's Daily Mail and Newsday had it; so had the Todayist."), []);
    for (const named of [
      'Mr Trump appeared on Saturday Night Live.',
      'The Sunday Times and the Mail on Sunday had it.',
      'It has been a hope since the Good Friday Agreement.',
      'Twelve states vote on Super Tuesday.',
      'She told the Today programme so, and USA Today.',
    ])
      assert.deepEqual(meanings(named), [], named);
    assert.deepEqual(meanings('She told the Sunday Times on Thursday.'), ['2001-11-22']);
  });
});

describe('readDay', () => {
  it('takes the year that brings the day nearest', () => {
    assert.deepEqual(readDay('Nov 23', friday), friday);
    assert.deepEqual(readDay('23 November', friday), friday);
    assert.deepEqual(readDay('Jan. 2', { year: 2001, month: 12, day: 30 }), { year: 2002, month: 1, day: 2 });
    assert.deepEqual(readDay('Dec 31', { year: 2002, month: 1, day: 1 }), { year: 2001, month: 12, day: 31 });
    assert.deepEqual(readDay('Feb 29', friday), { year: 2000, month: 2, day: 29 });
    assert.deepEqual(readDay('Friday, Oct. 4, 2002', friday), { year: 2002, month: 10, day: 4 });
  });

  it('refuses what names no day', () => {
    assert.equal(readDay('soon', friday), undefined);
    assert.equal(readDay('Nov 31', friday), undefined);
  });
});

describe('the calendar', () => {
  it('counts days and names weekdays', () => {
    assert.equal(daysBetween(monday, friday), 4);
    assert.equal(daysBetween(friday, monday), -4);
    assert.equal(weekdayAt(midnight(friday)!), 5);
    assert.equal(weekdayAt(midnight(friday)!, -60), 4);
  });
});
