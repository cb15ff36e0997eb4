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
    why: 'Without its end there are no fields: the story has no headline and no time, and the fields are printed as text.',
  },
  needs: 'fault',
  code: 'unclosed-front-matter',
  *check({ start, end }) {
    yield { messageId: 'unclosed', start, end };
  },
});

export const examples: Examples = {
  valid: [{ title: 'Closed', text: '---\nheadline: Offer to Putin\n---\n\nText.\n' }],
  invalid: [
    {
      title: 'Never closed',
      text: '---\nheadline: Offer to Putin\n\nText.\n',
      problems: [{ message, at: '---' }],
    },
  ],
};
