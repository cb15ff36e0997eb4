import { phrase } from '../../say';
import { frontLine } from '../facts/front-matter';
import { defineRule, type Examples } from '../rule';

const message = 'The front matter that starts here is never closed. Put a line “---” behind its last field.';

export const rule = defineRule({
  id: 'unclosed-front-matter',
  group: 'format',
  severity: 'error',
  frontMatter: true,
  messages: { unclosed: message },
  docs: {
    what: 'Front matter without its closing line.',
    why: 'Where it ends is then a guess: it goes as far as its lines are fields, and not beyond a blank line. A field that stands further down, an embargo say, is printed as text.',
  },
  needs: 'article',
  *check({ article, front }) {
    const fault = front.faults.find(({ code }) => code === 'unclosed-front-matter');
    if (!fault) return;
    const fix = { title: phrase('Close the front matter'), edits: [frontLine(article, '---')], safe: true };
    yield {
      messageId: 'unclosed',
      start: fault.start,
      end: fault.end,
      // Without a field nobody knows where it should end.
      ...(article.front.fields.length > 0 && { fixes: [fix] }),
    };
  },
});

export const examples: Examples = {
  valid: [{ title: 'Closed', text: '---\nheadline: Offer to Putin\n---\n\nText.\n' }],
  invalid: [
    {
      title: 'Never closed',
      text: '---\nheadline: Offer to Putin\n\nText.\n',
      problems: [{ message, at: '---' }],
      fixed: '---\nheadline: Offer to Putin\n---\n\nText.\n',
    },
    {
      title: 'The story begins on the next line',
      text: '---\nheadline: Offer to Putin\nMoscow: the offer is on the table.\n',
      problems: [{ message, at: '---' }],
      fixed: '---\nheadline: Offer to Putin\n---\nMoscow: the offer is on the table.\n',
    },
    {
      title: 'Dashes above a story without fields',
      text: '---\n\nText.\n',
      problems: [{ message, at: '---' }],
    },
  ],
};
