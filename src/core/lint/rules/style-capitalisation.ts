import { phrase } from '../../say';
import { houseStyleOf, reasonOf } from '../facts/house-style';
import { beginsSentence } from '../facts/sentence-start';
import { memo } from '../engine/memo';
import type { Passage } from '../engine/view-types';
import type { StyleMatch } from '../facts/style-matcher';
import { defineRule, type Examples } from '../rule';

type Match = Extract<StyleMatch, { kind: 'capitalisation' }>;

const raised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Copy all in capitals says nothing about any word. Remembered: it is asked for each match, and looks at the whole. */
const isShouting = memo(({ text }: Passage) => !/\p{Ll}/u.test(text));

/** A common noun may be spelt like the name: "aids" is a verb, "the pope". Small letters are left alone. */
const isOtherWord = (written: string, phrase: string): boolean => written === phrase.toLowerCase();

function isRight(passage: Passage, { start, end, phrase }: Match): boolean {
  const written = passage.text.slice(start, end);
  if (written === phrase || isOtherWord(written, phrase) || isShouting(passage)) return true;
  return written === raised(phrase) && beginsSentence(passage.text, start);
}

export const rule = defineRule({
  id: 'style-capitalisation',
  group: 'style',
  severity: 'information',
  languages: ['en'],
  accepts: true,
  messages: { capitals: 'House style is “{use}”, not “{words}”.{reason}' },
  docs: {
    what: 'A name or acronym whose capitals are not the house’s, outside quotation marks.',
    why: 'Capitals shout, and readers take differences between them for differences between things.',
    source: 'BBC News style guide, "Capitals" and "Acronyms"',
  },
  needs: 'passage',
  *check(passage, { desk }) {
    for (const match of houseStyleOf(desk).matches(passage)) {
      if (match.kind !== 'capitalisation' || isRight(passage, match)) continue;
      const { start, end, phrase: use, entry } = match;
      const at = passage.at(start, end);
      const data = { use, words: passage.text.slice(start, end), reason: reasonOf(entry) };
      const text = beginsSentence(passage.text, start) ? raised(use) : use;
      yield {
        messageId: 'capitals',
        data,
        ...at,
        fixes: [{ title: phrase('Write “{text}”', { text }), edits: [{ ...at, text }], safe: true }],
      };
    }
  },
});

export const examples: Examples = {
  valid: [
    { title: 'One capital', text: 'Nato and al-Qaeda. Al-Qaeda and Nato.\n' },
    { title: 'A verb', text: 'It aids nobody.\n' },
  ],
  invalid: [
    {
      title: 'All capitals',
      text: 'Talks with NATO’s members about Al-Qaeda.\n',
      problems: [
        { message: 'House style is “Nato”, not “NATO”. Acronyms said as words take one capital.', at: 'NATO' },
        { message: 'House style is “al-Qaeda”, not “Al-Qaeda”. The article al- is small.', at: 'Al-Qaeda' },
      ],
      fixed: 'Talks with Nato’s members about al-Qaeda.\n',
    },
  ],
};
