import { dayAt, DAY, midnight, MONTHS, WEEKDAYS, weekdayAt, type CalendarDay } from '../../time/calendar';
import { resolveRelativeDay } from '../../time/relative-day-meaning';
import { gather } from '../engine/gather';
import { instantOf } from '../facts/instants';
import { ambiguousDays } from '../facts/relative-days';
import { defineRule, type Examples } from '../rule';

const ambiguous = gather(({ passages }) =>
  passages.flatMap(passage => ambiguousDays(passage).map(day => ({ passage, day }))),
);

/** "Friday 30 November". */
function named(day: CalendarDay): string {
  const weekday = WEEKDAYS[weekdayAt(midnight(day) ?? 0)] ?? '';
  return `${weekday} ${day.day} ${MONTHS[day.month - 1] ?? ''}`;
}

const isNear = (day: CalendarDay, written: number): boolean => Math.abs((midnight(day) ?? 0) - written) < 60 * DAY;

export const rule = defineRule({
  id: 'relative-day',
  group: 'time',
  severity: 'information',
  languages: ['en'],
  messages: { ambiguous: '“{words}” can be {first} or {second}. Name the date.' },
  docs: {
    what: 'A day named by its distance from the day of writing that readers take in two ways: "next Friday" said on a Monday.',
    why: 'Half the readers will come on the wrong day, and those who read the story tomorrow count from tomorrow.',
    source: 'Guardian style guide, "next, last"',
  },
  needs: 'article',
  *check(article) {
    const published = instantOf(article, 'published');
    if (!published) return;
    const written = dayAt(published.epoch, published.offset);
    for (const { block, value } of ambiguous(article)) {
      const { passage, day } = value;
      const [first, second] = resolveRelativeDay(day, written).map(range => range.first);
      if (!first || !second || !isNear(first, published.epoch)) continue;
      const at = { ...passage.at(day.start, day.end), block };
      const fixes = [first, second].map(one => ({
        title: `Change it to “on ${named(one)}”`,
        edits: [{ ...at, text: `on ${named(one)}` }],
      }));
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
  ],
};
