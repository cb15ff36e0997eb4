import { defineRule, type Examples } from '../rule';

const message = 'This note to the desk is never closed, so readers will see it. Put “-->” where it ends.';

export const rule = defineRule({
  id: 'unclosed-note',
  group: 'format',
  severity: 'error',
  messages: { unclosed: message },
  docs: {
    what: 'A note without its closing mark.',
    why: 'What was meant for the desk alone is printed.',
  },
  needs: 'fault',
  code: 'unclosed-note',
  *check({ start, end }) {
    yield { messageId: 'unclosed', start, end };
  },
});

export const examples: Examples = {
  valid: [{ title: 'Closed', text: '<!-- Check with the lawyers -->\n' }],
  invalid: [
    {
      title: 'Never closed',
      text: '<!-- Check with the lawyers\n\nText.\n',
      problems: [{ message, at: '<!-- Check with the lawyers' }],
    },
  ],
};
