import { matchesIn } from '../../article/matches';
import { phrase } from '../../say';
import { isQuoted } from '../facts/quoted';
import { defineRule, type Examples, type Finding } from '../rule';
import type { Passage } from '../engine/view-types';

type Message = 'blank' | 'plural';

/** "5 kms", "10 lbs.": abbreviated units have no plural. */
const PLURAL = /(?<=\b\d[\d,.]*) ?(kms|kgs|cms|mms|lbs|ozs|mls|hrs|secs|yds)\b(?:\.(?= \p{Ll}))?/gu;
/** A cheap look first. */
const MAYBE_PLURAL = /\d ?(?:[kcm]ms|kgs|lbs|ozs|mls|hrs|secs|yds)/;
const SINGULAR: Readonly<Record<string, string>> = { hrs: ' hours', secs: ' seconds', yds: ' yards' };
/** "50 %" */
const PER_CENT = /(?<=\d) +(?=%)/g;

function* find(
  passage: Passage,
  pattern: RegExp,
  messageId: Message,
  mend: (found: string) => string,
): Generator<Finding<Message>> {
  for (const match of matchesIn(passage.text, pattern)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (isQuoted(passage, span)) continue;
    const at = passage.at(span.start, span.end);
    const text = mend(match[0]);
    const fixes = [
      {
        title: text ? phrase('Write “{text}”', { text: text.trim() }) : phrase('Take out the blank'),
        edits: [{ ...at, text }],
        safe: true,
      },
    ];
    yield { messageId, data: { unit: match[0].trim() }, ...at, fixes };
  }
}

const abbreviated = (found: string): string => {
  const unit = found.trim().replace(/\.$/, '');
  return SINGULAR[unit] ?? unit.replace(/s$/, '');
};

export const rule = defineRule({
  id: 'unit-style',
  group: 'consistency',
  severity: 'information',
  languages: ['en'],
  messages: {
    plural: '“{unit}”: a short unit has no plural, and no blank before it: 5km, 10lb.',
    blank: 'No blank before %.',
  },
  docs: {
    what: 'A unit’s abbreviation with a plural s, and a blank before a percentage sign.',
    why: 'Figures and their units are read as one; written in two ways they look like two measures.',
    source: 'BBC News style guide, "Numbers and measures"',
  },
  needs: 'passage',
  passages: ['paragraph', 'item', 'caption', 'cell', 'headline', 'slot', 'summary', 'crosshead'],
  *check(passage) {
    if (MAYBE_PLURAL.test(passage.text)) yield* find(passage, PLURAL, 'plural', abbreviated);
    if (passage.text.includes(' %')) yield* find(passage, PER_CENT, 'blank', () => '');
  },
});

export const examples: Examples = {
  valid: [
    { title: 'As it is read', text: 'It is 5km away, weighs 10lb and is 50% full.\n' },
    { title: 'Somebody else’s words', text: '"It is 5 kms away," he wrote.\n' },
  ],
  invalid: [
    {
      title: 'Plurals',
      text: 'It is 5 kms away and took 3 hrs.\n',
      problems: [
        { message: '“kms”: a short unit has no plural, and no blank before it: 5km, 10lb.', at: ' kms' },
        { message: '“hrs”: a short unit has no plural, and no blank before it: 5km, 10lb.', at: ' hrs' },
      ],
      fixed: 'It is 5km away and took 3 hours.\n',
    },
    {
      title: 'A blank',
      text: 'It is 50 % full.\n',
      problems: [{ message: 'No blank before %.', at: ' ' }],
      fixed: 'It is 50% full.\n',
    },
  ],
};
