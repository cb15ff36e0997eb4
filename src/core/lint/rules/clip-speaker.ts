import { defineRule, type Examples } from '../rule';

const message = 'This clip does not say who is speaking. Add {by="the speaker"} behind the quoted line.';

export const rule = defineRule({
  id: 'clip-speaker',
  group: 'attribution',
  severity: 'warning',
  raises: { ready: 'error' },
  messages: { missing: message },
  docs: {
    what: 'An audio or video clip without its speaker.',
    why: 'The page prints the line between quotation marks. Words in quotation marks need a name beside them, and a listener wants to know whose voice it is.',
  },
  needs: 'block',
  *check({ node, source }) {
    if (node.type !== 'clip') return;
    if (node.attributes.some(({ key, value }) => key.value === 'by' && value.value.trim())) return;
    yield { messageId: 'missing', start: 0, end: source.text.length };
  },
});

export const examples: Examples = {
  valid: [{ title: 'A speaker', text: '::video[We hope to co-operate]{by="Lord Robertson"}\n' }],
  invalid: [
    {
      title: 'None',
      text: '::audio[We hope to co-operate]\n',
      problems: [{ message, at: '::audio[We hope to co-operate]' }],
    },
    {
      title: 'An empty one',
      text: '::video[We hope to co-operate]{by=""}\n',
      problems: [{ message, at: '::video[We hope to co-operate]{by=""}' }],
    },
  ],
};
