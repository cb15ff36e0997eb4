import { WEEKDAYS, weekdayAt } from '../../time/calendar';
import { phrase } from '../../say';
import { gather } from '../engine/gather';
import type { ArticleView, Passage } from '../engine/view-types';
import { instantOf, instantsOf } from '../facts/instants';
import { trueWeekday, weekdayDates, type WeekdayDate } from '../facts/weekday-dates';
import { defineRule, type Examples, type Place } from '../rule';

const named = gather(({ passages }) =>
  passages.flatMap(passage => weekdayDates(passage).map(date => ({ passage, date }))),
);

interface Mismatch {
  readonly at: Place;
  readonly weekday: Place;
  readonly name: string;
  readonly right: string;
}

const WEEKDAY = /[A-Za-z]+/;

function inFields(article: ArticleView): Mismatch[] {
  return instantsOf(article).flatMap(({ instant, text, start, end }) => {
    const right = instant && WEEKDAYS[weekdayAt(instant.epoch, instant.offset)];
    const typed = WEEKDAY.exec(text);
    if (instant?.weekday === undefined || !right || !typed || WEEKDAYS[instant.weekday] === right) return [];
    const from = start + article.article.text.slice(start, end).indexOf(typed[0]);
    return [{ at: { start, end }, weekday: { start: from, end: from + typed[0].length }, name: typed[0], right }];
  });
}

const place = (passage: Passage, { start, end }: { start: number; end: number }, block: number): Place => ({
  ...passage.at(start, end),
  block,
});

function inText(article: ArticleView): Mismatch[] {
  const published = instantOf(article, 'published')?.epoch;
  return named(article).flatMap(({ block, value: { passage, date } }) => {
    const right = rightName(date, published);
    if (right === undefined) return [];
    const { weekday, end } = date;
    const at = place(passage, { start: weekday.start, end }, block);
    return [{ at, weekday: place(passage, weekday, block), name: weekday.name, right }];
  });
}

function rightName(date: WeekdayDate, published: number | undefined): string | undefined {
  const right = trueWeekday(date, published);
  return right === undefined || right === date.weekday.number ? undefined : WEEKDAYS[right];
}

export const rule = defineRule({
  id: 'weekday-date',
  group: 'time',
  severity: 'warning',
  messages: { mismatch: 'That date is a {right}, not a {name}. Check which of the two is right.' },
  docs: {
    what: 'A weekday that is not the weekday of the date beside it, in the front matter or in the text.',
    why: 'One of the two is wrong, and a reader who wants to be somewhere on that day finds out too late. Without a year, the date nearest to publication is meant.',
  },
  needs: 'article',
  *check(article) {
    for (const { at, weekday, name, right } of [...inFields(article), ...inText(article)]) {
      const fixes = [
        { title: phrase('Change {wrong} to {right}', { wrong: name, right }), edits: [{ ...weekday, text: right }] },
      ];
      yield { messageId: 'mismatch', data: { name, right }, ...at, fixes };
    }
  },
});

const front = '---\npublished: Friday, 23 November, 2001, 01:27 GMT\n---\n\n';

export const examples: Examples = {
  valid: [
    { title: 'Right in the stamp', text: front },
    { title: 'Right in the text', text: `${front}They meet on Thursday 29 November.\n` },
    { title: 'Somebody said so', text: `${front}"Come on Monday, 29 November," she said.\n` },
  ],
  invalid: [
    {
      title: 'In the stamp',
      text: '---\npublished: Thursday, 23 November, 2001, 01:27 GMT\n---\n',
      problems: [
        {
          message: 'That date is a Friday, not a Thursday. Check which of the two is right.',
          at: 'Thursday, 23 November, 2001, 01:27 GMT',
        },
      ],
      fixed: '---\npublished: Friday, 23 November, 2001, 01:27 GMT\n---\n',
    },
    {
      title: 'In the text, the year understood',
      text: `${front}They meet on Monday 29 November.\n`,
      problems: [
        {
          message: 'That date is a Thursday, not a Monday. Check which of the two is right.',
          at: 'Monday 29 November',
        },
      ],
      fixed: `${front}They meet on Thursday 29 November.\n`,
    },
  ],
};
