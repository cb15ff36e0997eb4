import { midnight, MONTHS } from '../../time/calendar';
import { findDates, type TextDate } from '../../time/date-in-text';
import { isQuoted } from '../facts/quoted';
import { defineRule, type Examples } from '../rule';

/** A cheap look first: only these days are missing from a month. */
const MAYBE = /\b(?:29|3\d)(?!\d)/;
const FEBRUARY = 2;
/** Days of a month that has most. */
const MOST = 31;
/** "More than 30 February storms", "these 31 June entries": what is counted has no day. */
const COUNTED =
  /\b(?:about|all|almost|another|around|at least|at most|nearly|only|other|over|some|than|these|those) $/i;
/** "In February 30 people died" names no day; "on February 30" does. */
const DATED = /(?:\b[Oo]n|day,?) $/;

const isPlain = ({ day, monthFirst, ordinal, year }: TextDate, before: string): boolean => {
  if (ordinal || year !== undefined) return true;
  return monthFirst ? DATED.test(before) : day <= MOST && !COUNTED.test(before);
};

/** Days of a date's month; without a year, February has the most it ever has. */
function lengthOf({ month, year = 2000 }: TextDate): number {
  let days = MOST;
  while (midnight({ year, month, day: days }) === undefined) days--;
  return days;
}

export const rule = defineRule({
  id: 'impossible-date',
  group: 'time',
  severity: 'warning',
  languages: ['en'],
  messages: { none: 'There is no {date}: {month} has {days} days. Check the day and the month.' },
  docs: {
    what: 'A date in the text that the calendar does not have: 30 February, 31 November.',
    why: 'A reader who wants to be somewhere on that day cannot tell which day is meant.',
  },
  needs: 'passage',
  *check(passage) {
    const { text } = passage;
    if (!MAYBE.test(text)) return;
    for (const date of findDates(text)) {
      const days = lengthOf(date);
      const before = text.slice(Math.max(0, date.start - 12), date.start);
      if (date.day <= days || !isPlain(date, before) || isQuoted(passage, date)) continue;
      const month = MONTHS[date.month - 1] ?? '';
      const data = {
        date: text.slice(date.start, date.end).replace(/^the /, ''),
        month: date.year === undefined ? month : `${month} ${date.year}`,
        days: date.month === FEBRUARY && date.year === undefined ? '28 or 29' : days,
      };
      yield { messageId: 'none', data, ...passage.at(date.start, date.end) };
    }
  },
});

export const examples: Examples = {
  valid: [
    { title: 'Days there are', text: 'It was signed on 29 February 2000 and holds until August 31.\n' },
    { title: 'No date', text: 'In February 30 people died, and more than 30 February storms were counted.\n' },
    { title: 'Somebody said so', text: '"I will pay on 30 February," he joked.\n' },
  ],
  invalid: [
    {
      title: 'A short month',
      text: 'Parliament votes on 31 November.\n',
      problems: [
        {
          message: 'There is no 31 November: November has 30 days. Check the day and the month.',
          at: '31 November',
        },
      ],
    },
    {
      title: 'February, with a weekday and without',
      text: 'They meet on Friday, 30 February and on February 30th.\n',
      problems: [
        {
          message: 'There is no 30 February: February has 28 or 29 days. Check the day and the month.',
          at: '30 February',
        },
        {
          message: 'There is no February 30th: February has 28 or 29 days. Check the day and the month.',
          at: 'February 30th',
        },
      ],
    },
    {
      title: 'No leap year',
      text: 'It was signed on 29 February 2001.\n',
      problems: [
        {
          message: 'There is no 29 February 2001: February 2001 has 28 days. Check the day and the month.',
          at: '29 February 2001',
        },
      ],
    },
  ],
};
