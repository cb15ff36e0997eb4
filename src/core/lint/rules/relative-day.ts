import { DAY, midnight, MONTHS, WEEKDAYS, weekdayAt, type CalendarDay } from '../../time/calendar';
import { resolveRelativeDay } from '../../time/relative-day-meaning';
import type { RelativeDay } from '../../time/relative-day';
import { phrase } from '../../say';
import { gather } from '../engine/gather';
import type { Passage } from '../engine/view-types';
import { ambiguousDays } from '../facts/relative-days';
import { writingOf } from '../facts/writing';
import { defineRule, type Examples } from '../rule';

const ambiguous = gather(({ passages }) =>
  passages.flatMap(passage => ambiguousDays(passage).map(day => ({ passage, day }))),
);

/** Behind these a day stands without "on". */
const BEHIND_PREPOSITION = /\b(?:after|before|by|for|from|of|on|since|till|to|until) $/i;

/** The day in place of its phrase: "on Friday 30 November", "by Friday 30 November". */
function dated({ text }: Passage, { start, text: typed }: RelativeDay, day: CalendarDay): string {
  const isWeekend = /weekend$/i.test(typed);
  const date = isWeekend ? `the weekend of ${day.day} ${MONTHS[day.month - 1] ?? ''}` : named(day);
  if (BEHIND_PREPOSITION.test(text.slice(Math.max(0, start - 10), start))) return date;
  return `${/^\p{Lu}/u.test(typed) ? 'On' : 'on'} ${date}`;
}

/** "Friday 30 November". */
function named(day: CalendarDay): string {
  const weekday = WEEKDAYS[weekdayAt(midnight(day) ?? 0)] ?? '';
  return `${weekday} ${day.day} ${MONTHS[day.month - 1] ?? ''}`;
}

const isNear = (day: CalendarDay, written: CalendarDay): boolean =>
  Math.abs((midnight(day) ?? 0) - (midnight(written) ?? 0)) < 60 * DAY;

export const rule = defineRule({
  id: 'relative-day',
  group: 'time',
  severity: 'information',
  languages: ['en'],
  messages: { ambiguous: '“{words}” can be {first} or {second}. Name the date.' },
  docs: {
    what: 'A day named by its distance from the day of writing, that of the dateline or of publication, which readers take in two ways: "next Friday" said on a Monday.',
    why: 'Half the readers will come on the wrong day, and those who read the story tomorrow count from tomorrow.',
    source: 'Guardian style guide, "next, last"',
  },
  needs: 'article',
  *check(article) {
    const days = ambiguous(article);
    const written = days.length ? writingOf(article)?.day : undefined;
    if (!written) return;
    for (const { block, value } of days) {
      const { passage, day } = value;
      const [first, second] = resolveRelativeDay(day, written).map(range => range.first);
      if (!first || !second || !isNear(first, written)) continue;
      const at = { ...passage.at(day.start, day.end), block };
      const fixes = [first, second].map(one => {
        const text = dated(passage, day, one);
        return { title: phrase('Change it to “{text}”', { text }), edits: [{ ...at, text }] };
      });
      yield {
        messageId: 'ambiguous',
        data: { words: day.text, first: named(first), second: named(second) },
        ...at,
        fixes,
      };
    }
  },
});

const front = '---\npublished: Monday, 19 November, 2001, 01:27 GMT\n---\n\n';

export const examples: Examples = {
  valid: [
    { title: 'A plain day', text: `${front}The ministers met on Thursday and will meet again tomorrow.\n` },
    {
      title: 'Written the week before it was published',
      text: `${front}LONDON, Nov 17 (Reuters) - They meet again next Friday.\n`,
    },
    { title: 'Nothing to count from', text: 'They meet again next Friday.\n' },
  ],
  invalid: [
    {
      title: 'Next Friday, said on a Monday',
      text: `${front}They meet again next Friday.\n`,
      problems: [
        { message: '“next Friday” can be Friday 30 November or Friday 23 November. Name the date.', at: 'next Friday' },
      ],
      fixed: `${front}They meet again on Friday 30 November.\n`,
    },
    {
      title: 'At the head of a sentence, behind a preposition, and a weekend',
      text: `${front}Next Friday they meet. It must be done by next Friday, or next weekend.\n`,
      problems: [
        { message: '“Next Friday” can be Friday 30 November or Friday 23 November. Name the date.', at: 'Next Friday' },
        { message: '“next Friday” can be Friday 30 November or Friday 23 November. Name the date.', at: 'next Friday' },
        {
          message: '“next weekend” can be Saturday 1 December or Saturday 24 November. Name the date.',
          at: 'next weekend',
        },
      ],
      fixed: `${front}On Friday 30 November they meet. It must be done by Friday 30 November, or on the weekend of 1 December.\n`,
    },
  ],
};
