import { wireDateline } from '../facts/dateline';
import { sentencesOf } from '../facts/sentences';
import { countWords } from '../facts/words';
import { defineRule, type Examples } from '../rule';

export const rule = defineRule({
  id: 'intro-length',
  group: 'headline',
  severity: 'information',
  languages: ['en'],
  messages: {
    long: 'The intro has {words} words; {limit} are enough to say what happened. Move the rest down.',
    sentences: 'The intro has {sentences} sentences. Say what happened in one, and begin a new paragraph.',
  },
  options: {
    words: { type: 'integer', default: 35, minimum: 5, description: 'Words an intro may have.' },
    sentences: { type: 'integer', default: 1, minimum: 1, description: 'Sentences an intro may have.' },
  },
  docs: {
    what: 'An intro that is long, or more than one sentence.',
    why: 'Many readers read the headline and the intro and nothing else. One sentence with the news in it serves them; everything else can follow.',
    source: 'BBC News style guide; Harold Evans, "Essential English", on the intro',
  },
  needs: 'article',
  *check(article, { options }) {
    const passage = article.blocks[article.intro]?.passages[0];
    if (!passage) return;
    const words = countWords(passage.text.slice(wireDateline(article)?.textEnd ?? 0));
    const sentences = sentencesOf(passage).length;
    const at = { ...passage.at(0, passage.text.length), block: article.intro };
    if (words > options.words) yield { messageId: 'long', data: { words, limit: options.words }, ...at };
    else if (sentences > options.sentences) yield { messageId: 'sentences', data: { sentences }, ...at };
  },
});

const two = 'Nato has made Russia an offer. Russia is thinking about it.';
const long = `${'Nato has made Russia an offer and '.repeat(5)}so on and on and on and on.`;

export const examples: Examples = {
  valid: [
    { title: 'One sentence', text: 'Nato has made Russia an offer it may well accept.\n' },
    {
      title: 'An initial ends no sentence',
      text: 'George W. Bush and Mr. Putin met Lt. Gen. Ivanov on Nov. 13 in Texas.\n',
    },
  ],
  invalid: [
    {
      title: 'Two sentences',
      text: `${two}\n`,
      problems: [
        { message: 'The intro has 2 sentences. Say what happened in one, and begin a new paragraph.', at: two },
      ],
    },
    {
      title: 'Too many words',
      text: `${long}\n`,
      problems: [
        { message: 'The intro has 43 words; 35 are enough to say what happened. Move the rest down.', at: long },
      ],
    },
  ],
};
