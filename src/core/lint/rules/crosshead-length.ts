import { countWords } from '../facts/words';
import { defineRule, type Examples } from '../rule';

export const rule = defineRule({
  id: 'crosshead-length',
  group: 'headline',
  severity: 'information',
  messages: { long: 'A crosshead has at most {words} words and {characters} characters: one line of a narrow column.' },
  options: {
    words: { type: 'integer', default: 4, minimum: 1, description: 'Words a crosshead may have.' },
    characters: { type: 'integer', default: 30, minimum: 5, description: 'Characters a crosshead may have.' },
  },
  docs: {
    what: 'A crosshead that does not fit on one line.',
    why: 'A crosshead gives the eye a rest; one that runs over two lines reads like a second headline.',
    source: 'BBC News Online style guide, "Crossheads": one or two words',
  },
  needs: 'passage',
  passages: ['crosshead'],
  *check({ text, at }, { options: { words, characters } }) {
    if (countWords(text) <= words && Array.from(text).length <= characters) return;
    yield { messageId: 'long', data: { words, characters }, ...at(0, text.length) };
  },
});

export const examples: Examples = {
  valid: [{ title: 'Two words', text: '## Taleban threat\n' }],
  invalid: [
    {
      title: 'A sentence',
      text: '## What the Taleban mean for us\n',
      problems: [
        {
          message: 'A crosshead has at most 4 words and 30 characters: one line of a narrow column.',
          at: 'What the Taleban mean for us',
        },
      ],
    },
  ],
};
