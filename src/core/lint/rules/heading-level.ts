import { phrase } from '../../say';
import { defineRule, type Examples } from '../rule';

const message = 'Crossheads have one level: start the line with ##.';

export const rule = defineRule({
  id: 'heading-level',
  group: 'format',
  severity: 'warning',
  messages: { level: message },
  docs: {
    what: 'A crosshead with one # or more than two.',
    why: 'A story has a headline and crossheads, nothing between. Other levels look the same on the page, and a screen reader announces a gap.',
  },
  needs: 'fault',
  code: 'heading-level',
  *check({ start, end }) {
    const edits = [{ start, end, text: '##' }];
    yield { messageId: 'level', start, end, fixes: [{ title: phrase('Make it a crosshead'), edits, safe: true }] };
  },
});

export const examples: Examples = {
  valid: [{ title: 'Two', text: '## Taleban threat\n' }],
  invalid: [
    {
      title: 'Three',
      text: '### Taleban threat\n',
      problems: [{ message, at: '###' }],
      fixed: '## Taleban threat\n',
    },
  ],
};
