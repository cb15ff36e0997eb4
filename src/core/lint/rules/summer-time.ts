import { MINUTE } from '../../time/calendar';
import { isSummerTime } from '../../time/zones';
import { gather } from '../engine/gather';
import type { Passage } from '../engine/view-types';
import { instantOf, instantsOf, type StatedInstant } from '../facts/instants';
import { isQuoted } from '../facts/quoted';
import { defineRule, type Examples, type Finding } from '../rule';

type Message = 'bstInWinter' | 'double';

const BST = /\b\d{1,2}[:.]?\d{2} ?(BST)\b/g;

const bstIn = (passage: Passage): readonly { passage: Passage; start: number; end: number }[] =>
  passage.text.includes('BST')
    ? Array.from(passage.text.matchAll(BST), match => ({
        passage,
        start: match.index + match[0].length - 3,
        end: match.index + match[0].length,
      })).filter(span => !isQuoted(passage, span))
    : [];

const inText = gather(({ passages }) => passages.flatMap(bstIn));

function inField({ instant, text, start, end }: StatedInstant): Finding<Message> | undefined {
  if (!instant) return undefined;
  const summer = isSummerTime(instant.epoch);
  if (instant.zone?.toUpperCase() === 'BST' && !summer) {
    const at = start + text.toUpperCase().indexOf('BST');
    const fix = { title: 'Change BST to GMT', edits: [{ start: at, end: at + 3, text: 'GMT' }] };
    return { messageId: 'bstInWinter', start, end, fixes: [fix] };
  }
  // The double stamp names one moment twice: they must not be apart.
  const apart = instant.second && Math.abs(instant.second.epoch - instant.epoch);
  return apart ? { messageId: 'double', data: { minutes: apart / MINUTE }, start, end } : undefined;
}

export const rule = defineRule({
  id: 'summer-time',
  group: 'time',
  severity: 'warning',
  messages: {
    bstInWinter: 'Britain is on GMT at this date, not on BST.',
    double: 'The two times of this stamp are {minutes} minutes apart; they should be one moment on two clocks.',
  },
  docs: {
    what: 'British Summer Time named on a winter’s day, or a double stamp whose clocks disagree.',
    why: 'Twice a year half the country is an hour out. A reader who wants to listen at 18:30 should not be an hour late.',
    source: 'Summer Time Act 1972 (as amended): the last Sunday of March to the last Sunday of October',
  },
  needs: 'article',
  *check(article) {
    for (const stated of instantsOf(article)) {
      const finding = inField(stated);
      if (finding) yield finding;
    }
    const published = instantOf(article, 'published')?.epoch;
    if (published === undefined || isSummerTime(published)) return;
    for (const { block, value } of inText(article)) {
      const at = { ...value.passage.at(value.start, value.end), block };
      yield {
        messageId: 'bstInWinter',
        ...at,
        fixes: [{ title: 'Change BST to GMT', edits: [{ ...at, text: 'GMT' }] }],
      };
    }
  },
});

export const examples: Examples = {
  valid: [
    { title: 'Summer', text: '---\npublished: 2001-07-05 18:34 BST\n---\n' },
    { title: 'GMT holds all year', text: '---\npublished: 2001-07-05 17:34 GMT\n---\n' },
    { title: 'A double stamp', text: '---\npublished: Monday, July 5, 1999 Published at 17:34 GMT 18:34 UK\n---\n' },
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
  ],
};
