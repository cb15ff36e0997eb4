import { countWords } from '../facts/words';
import { defineRule, type Examples } from '../rule';

export const rule = defineRule({
  id: 'paragraph-length',
  group: 'headline',
  severity: 'hint',
  messages: { long: 'This paragraph has {words} words; {limit} fill a phone’s screen. Split it.' },
  options: {
    words: { type: 'integer', default: 80, minimum: 10, description: 'Words a paragraph may have.' },
  },
  docs: {
    what: 'A paragraph longer than a screen.',
    why: 'Online and in narrow columns a long paragraph is a grey wall. One idea a paragraph keeps a reader going.',
    source: 'BBC Academy, "Writing for the web"',
  },
  needs: 'passage',
  passages: ['paragraph'],
  *check(passage, { options }) {
    // A word and its space are two characters at least: most paragraphs need no counting.
    const words = passage.text.length > options.words * 2 ? countWords(passage.text) : 0;
    if (words <= options.words) return;
    yield { messageId: 'long', data: { words, limit: options.words }, ...passage.at(0, passage.text.length) };
  },
});

const long = `${'Nato has made Russia an offer and '.repeat(3)}so on.`;

export const examples: Examples = {
  valid: [{ title: 'Short', text: 'Nato has made Russia an offer.\n' }],
  invalid: [
    {
      title: 'Long for this desk',
      text: `${long}\n`,
      options: { words: 20 },
      problems: [{ message: 'This paragraph has 23 words; 20 fill a phone’s screen. Split it.', at: long }],
    },
  ],
};
