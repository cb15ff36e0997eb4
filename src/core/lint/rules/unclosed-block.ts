import { defineRule, type Examples } from '../rule';

const message = 'This block is never closed. Put a line “:::” where it ends.';

export const rule = defineRule({
  id: 'unclosed-block',
  group: 'format',
  severity: 'error',
  messages: { unclosed: message },
  docs: {
    what: 'A box, table or other container without its closing line.',
    why: 'Without its end the box does not exist, and its opening line is printed as text.',
  },
  needs: 'fault',
  code: 'unclosed-block',
  *check({ start, end }) {
    yield { messageId: 'unclosed', start, end };
  },
});

export const examples: Examples = {
  valid: [{ title: 'A box', text: ':::box[Nato]\n19 members.\n:::\n' }],
  invalid: [
    {
      title: 'A box without an end',
      text: ':::box[Nato]\n\n19 members.\n',
      problems: [{ message, at: ':::box[Nato]' }],
    },
  ],
};
