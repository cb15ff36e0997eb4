import { midnight, MINUTE, type CalendarDay } from '../../time/calendar';
import { retimed, type TextTime } from '../../time/clock-time';
import { isSummerTime } from '../../time/zones';
import { phrase } from '../../say';
import { gather, type Placed } from '../engine/gather';
import type { ArticleView, Passage } from '../engine/view-types';
import { pairsOf, secondTime, timesIn, type ClockPair } from '../facts/clock-pairs';
import { daysMeant } from '../facts/days-meant';
import { instantsOf, type StatedInstant } from '../facts/instants';
import { writingOf } from '../facts/writing';
import { defineRule, type Examples, type Finding, type Place } from '../rule';

type Message = 'bstInWinter' | 'double' | 'pair';

/** The times of a passage that the rule has to look at. */
interface Times {
  readonly passage: Passage;
  /** In British Summer Time. */
  readonly bst: readonly TextTime[];
  readonly pairs: readonly ClockPair[];
}

const inText = gather(({ passages }): readonly Times[] =>
  passages.flatMap(passage => {
    const times = timesIn(passage);
    const bst = times.filter(({ zone }) => zone === 'BST');
    const pairs = pairsOf(passage, times);
    return bst.length || pairs.length ? [{ passage, bst, pairs }] : [];
  }),
);

function inField({ instant, text, start, end }: StatedInstant): Finding<Message> | undefined {
  if (!instant) return undefined;
  const summer = isSummerTime(instant.epoch);
  if (instant.zone?.toUpperCase() === 'BST' && !summer) {
    const at = start + text.toUpperCase().indexOf('BST');
    const fix = {
      title: phrase('Change {wrong} to {right}', { wrong: 'BST', right: 'GMT' }),
      edits: [{ start: at, end: at + 3, text: 'GMT' }],
    };
    return { messageId: 'bstInWinter', start, end, fixes: [fix] };
  }
  // The double stamp names one moment twice: they must not be apart.
  const apart = instant.second && Math.abs(instant.second.epoch - instant.epoch);
  return apart ? { messageId: 'double', data: { minutes: apart / MINUTE }, start, end } : undefined;
}

const isInWinter = (day: CalendarDay): boolean => !isSummerTime(midnight(day) ?? 0);

function* winterTimes(
  { block, value: { passage, bst } }: Placed<Times>,
  written: CalendarDay | undefined,
): Generator<Finding<Message>> {
  for (const { start, end } of bst) {
    const days = daysMeant(passage, start, written);
    if (!days.length || !days.every(isInWinter)) continue;
    const at: Place = { ...passage.at(end - 'BST'.length, end), block };
    yield {
      messageId: 'bstInWinter',
      ...at,
      fixes: [
        { title: phrase('Change {wrong} to {right}', { wrong: 'BST', right: 'GMT' }), edits: [{ ...at, text: 'GMT' }] },
      ],
    };
  }
}

/** Where nothing tells the season, a pair is right if it is in one of the two. */
const BOTH_SEASONS: readonly CalendarDay[] = [1, 7].map(month => ({ year: 2001, month, day: 15 }));

function pairFinding(
  passage: Passage,
  pair: ClockPair,
  written: CalendarDay | undefined,
): Finding<Message> | undefined {
  const { first, second } = pair;
  const meant = daysMeant(passage, first.start, written);
  const right = (meant.length ? meant : BOTH_SEASONS).map(day => secondTime(pair, day));
  const [likely] = right;
  if (likely === undefined || right.includes(undefined) || right.includes(second.minutes)) return undefined;
  const at = passage.at(second.start, second.end);
  const text = retimed(second, likely);
  return {
    messageId: 'pair',
    data: { first: first.text, right: text, second: second.text },
    ...at,
    fixes: [
      { title: phrase('Change {wrong} to {right}', { wrong: second.text, right: text }), edits: [{ ...at, text }] },
    ],
  };
}

function* pairFindings(
  { block, value: { passage, pairs } }: Placed<Times>,
  written: CalendarDay | undefined,
): Generator<Finding<Message>> {
  for (const pair of pairs) {
    const finding = pairFinding(passage, pair, written);
    if (!finding) continue;
    const fixes = (finding.fixes ?? []).map(fix => ({ ...fix, edits: fix.edits.map(edit => ({ ...edit, block })) }));
    yield { ...finding, block, fixes };
  }
}

function* findings(article: ArticleView): Generator<Finding<Message>> {
  const found = inText(article);
  const written = found.length ? writingOf(article)?.day : undefined;
  for (const times of found) {
    yield* winterTimes(times, written);
    yield* pairFindings(times, written);
  }
}

export const rule = defineRule({
  id: 'summer-time',
  group: 'time',
  severity: 'warning',
  messages: {
    bstInWinter: 'Britain is on GMT at this date, not on BST.',
    pair: '{first} is {right} at this date, not {second}. Check which of the two is right.',
    double: 'The two times of this stamp are {minutes} minutes apart; they should be one moment on two clocks.',
  },
  docs: {
    what: 'British Summer Time named on a winter’s day, or one moment told on two clocks that disagree: in a double stamp, or as "0033 GMT (0133 BST)" in the text.',
    why: 'Twice a year half the country is an hour out. A reader who wants to listen at 18:30 should not be an hour late.',
    source: 'Summer Time Act 1972 (as amended): the last Sunday of March to the last Sunday of October',
  },
  needs: 'article',
  *check(article) {
    for (const stated of instantsOf(article)) {
      const finding = inField(stated);
      if (finding) yield finding;
    }
    yield* findings(article);
  },
});

export const examples: Examples = {
  valid: [
    { title: 'Summer', text: '---\npublished: 2001-07-05 18:34 BST\n---\n' },
    { title: 'GMT holds all year', text: '---\npublished: 2001-07-05 17:34 GMT\n---\n' },
    { title: 'A double stamp', text: '---\npublished: Monday, July 5, 1999 Published at 17:34 GMT 18:34 UK\n---\n' },
    {
      title: 'Two clocks in the text',
      text: '---\npublished: 2001-07-05 17:34 GMT\n---\n\nThe bomb went off at 0033 GMT (0133 BST), 00:33 GMT 01:33 UK. Polls close at 9pm ET/6pm PT.\n',
    },
    {
      title: 'Summer, told of in winter',
      text: '---\npublished: 2001-11-23 01:27 GMT\n---\n\nThe bomb went off at 1030 BST on 5 July.\n',
    },
    {
      title: 'Two times, not one',
      text: 'The line is open from 0900 GMT to 1800 BST, and at 1000 GMT, 1900 BST.\n',
    },
  ],
  invalid: [
    {
      title: 'Winter',
      text: '---\npublished: 2001-11-23 01:27 BST\n---\n\nThe news is at 18:30 BST.\n',
      problems: [
        { message: 'Britain is on GMT at this date, not on BST.', at: '2001-11-23 01:27 BST' },
        { message: 'Britain is on GMT at this date, not on BST.', at: 'BST' },
      ],
      fixed: '---\npublished: 2001-11-23 01:27 GMT\n---\n\nThe news is at 18:30 GMT.\n',
    },
    {
      title: 'Clocks that disagree',
      text: '---\npublished: Monday, July 5, 1999 Published at 17:34 GMT 17:34 UK\n---\n',
      problems: [
        {
          message: 'The two times of this stamp are 60 minutes apart; they should be one moment on two clocks.',
          at: 'Monday, July 5, 1999 Published at 17:34 GMT 17:34 UK',
        },
      ],
    },
    {
      title: 'Two clocks in the text that disagree',
      text: '---\npublished: 2001-07-05 17:34 GMT\n---\n\nThe bomb went off at 0033 GMT (0033 BST). Polls close at 12:00 GMT 12:00 UK, 9.30pm ET (2330 GMT).\n',
      problems: [
        {
          message: '0033 GMT is 0133 BST at this date, not 0033 BST. Check which of the two is right.',
          at: '0033 BST',
        },
        {
          message: '12:00 GMT is 13:00 UK at this date, not 12:00 UK. Check which of the two is right.',
          at: '12:00 UK',
        },
        {
          message: '9.30pm ET is 0130 GMT at this date, not 2330 GMT. Check which of the two is right.',
          at: '2330 GMT',
        },
      ],
      fixed:
        '---\npublished: 2001-07-05 17:34 GMT\n---\n\nThe bomb went off at 0033 GMT (0133 BST). Polls close at 12:00 GMT 13:00 UK, 9.30pm ET (0130 GMT).\n',
    },
    {
      title: 'On the date that the text names',
      text: 'The bomb went off on 3 December 2001 at 12:00 GMT (13:00 UK).\n',
      problems: [
        {
          message: '12:00 GMT is 12:00 UK at this date, not 13:00 UK. Check which of the two is right.',
          at: '13:00 UK',
        },
      ],
      fixed: 'The bomb went off on 3 December 2001 at 12:00 GMT (12:00 UK).\n',
    },
  ],
};
