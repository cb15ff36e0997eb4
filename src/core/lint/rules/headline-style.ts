import { matchesIn } from '../../article/matches';
import { phrase } from '../../say';
import type { Passage } from '../engine/view-types';
import { isQuoted } from '../facts/quoted';
import { isTitleCase } from '../facts/title-case';
import { defineRule, type Examples, type Finding } from '../rule';

type Message = 'ampersand' | 'fullStop' | 'titleCase';

const fullStop = 'A headline has no full stop at its end.';
const ampersand = 'Write “and”: an ampersand belongs to names only.';
const titleCase = 'Only names and the first word take capitals in a headline.';

/** One full stop, not three, and not that of an abbreviation. */
const FINAL_STOP = /(?<![.…]|\b\p{Lu}|\b\p{L}\.\p{L}|\b(?:Co|Inc|Jr|Ltd|Sr|St|etc|plc))\.$/u;
/** Between blanks: "R&D" and "M&S" are names. */
const AMPERSAND = /(?<= )&(?= )/g;

function* stops(passage: Passage): Generator<Finding<Message>> {
  const end = passage.text.length;
  if (!FINAL_STOP.test(passage.text) || isQuoted(passage, { start: end - 1, end })) return;
  const at = passage.at(end - 1, end);
  yield {
    messageId: 'fullStop',
    ...at,
    fixes: [{ title: phrase('Take out the full stop'), edits: [{ ...at, text: '' }], safe: true }],
  };
}

/** "Marks & Spencer": capitals on both sides make a name. */
const isName = (text: string, at: number): boolean =>
  /\p{Lu}\S* $/u.test(text.slice(Math.max(0, at - 40), at)) && /^ \p{Lu}/u.test(text.slice(at + 1, at + 3));

function* ampersands(passage: Passage): Generator<Finding<Message>> {
  for (const { index } of matchesIn(passage.text, AMPERSAND)) {
    if (isQuoted(passage, { start: index, end: index + 1 }) || isName(passage.text, index)) continue;
    const at = passage.at(index, index + 1);
    yield {
      messageId: 'ampersand',
      ...at,
      fixes: [{ title: phrase('Write “{text}”', { text: 'and' }), edits: [{ ...at, text: 'and' }], safe: true }],
    };
  }
}

function* titles({ text, at }: Passage): Generator<Finding<Message>> {
  if (isTitleCase(text)) yield { messageId: 'titleCase', ...at(0, text.length) };
}

export const rule = defineRule({
  id: 'headline-style',
  group: 'headline',
  severity: 'warning',
  frontMatter: true,
  languages: ['en'],
  messages: { fullStop, ampersand, titleCase },
  docs: {
    what: 'A headline or crosshead with a full stop at its end, an ampersand, or a Capital on Every Word. (Its quotation marks are `quotation-style`’s.)',
    why: 'Sentence case is read faster, and shows which words are names. A full stop tells the eye to stop where it should go on.',
    source: 'BBC News style guide, "Headlines"',
  },
  needs: 'passage',
  passages: ['headline', 'slot', 'crosshead'],
  *check(passage) {
    yield* stops(passage);
    yield* ampersands(passage);
    yield* titles(passage);
  },
});

const front = (headline: string): string => `---\nheadline: ${headline}\n---\n`;

export const examples: Examples = {
  valid: [
    { title: 'Sentence case', text: front('Nato brings radical offer to Putin') },
    { title: 'Three points may end it', text: front('Nato, Putin and the art of the possible...') },
    { title: 'An abbreviation’s own full stop', text: front('Last trains will leave at 9 p.m.') },
    { title: 'A name with an ampersand', text: front('Marks & Spencer and the R&D problem') },
  ],
  invalid: [
    {
      title: 'A full stop',
      text: front('Nato brings radical offer to Putin.'),
      problems: [{ message: fullStop, at: '.' }],
      fixed: front('Nato brings radical offer to Putin'),
    },
    {
      title: 'An ampersand',
      text: front('Nato & the Kremlin talk'),
      problems: [{ message: ampersand, at: '&' }],
      fixed: front('Nato and the Kremlin talk'),
    },
    {
      title: 'Title case',
      text: front('Nato Brings Radical Offer to Putin'),
      problems: [{ message: titleCase, at: 'Nato Brings Radical Offer to Putin' }],
    },
    {
      title: 'Title case with an acronym in it',
      text: front('Queen Elizabeth II Dies Aged 96 In Scotland'),
      problems: [{ message: titleCase, at: 'Queen Elizabeth II Dies Aged 96 In Scotland' }],
    },
    {
      title: 'Between quotation marks, as YAML has it',
      text: front('"Putin: \\"No walls\\" & no missiles."'),
      problems: [
        { message: ampersand, at: '&' },
        { message: fullStop, at: '.' },
      ],
      fixed: front('"Putin: \\"No walls\\" and no missiles"'),
    },
    {
      title: 'In another slot',
      text: '---\nheadlines:\n  index: Nato & the Kremlin talk\n---\n',
      problems: [{ message: ampersand, at: '&' }],
      fixed: '---\nheadlines:\n  index: Nato and the Kremlin talk\n---\n',
    },
    {
      title: 'Where nothing can be put in without a look at the rest',
      text: '---\nheadlines: {index: Nato & the Kremlin talk}\n---\n',
      problems: [{ message: ampersand, at: '{index: Nato & the Kremlin talk}' }],
    },
  ],
};
