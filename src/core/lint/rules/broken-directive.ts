import { phrase } from '../../say';
import { defineRule, type Examples } from '../rule';

const unreadable =
  'This line starts like a directive and cannot be read as one, so it is printed as text. A directive looks like ::video[words]{by="name"}.';
const touching = 'A directive after text needs a blank line before it; without one it is part of the paragraph.';

export const rule = defineRule({
  id: 'broken-directive',
  group: 'format',
  severity: 'error',
  messages: { unreadable, touching },
  docs: {
    what: 'A line that starts with :: and is no directive.',
    why: 'The clip or box that was meant does not appear; readers see the raw line instead.',
  },
  needs: 'fault',
  code: 'broken-directive',
  *check({ start, end, data }) {
    if (data?.['reason'] !== 'no-blank-line') {
      yield { messageId: 'unreadable', start, end };
      return;
    }
    const edits = [{ start, end: start, text: '\n' }];
    yield {
      messageId: 'touching',
      start,
      end,
      fixes: [{ title: phrase('Put a blank line before it'), edits, safe: true }],
    };
  },
});

export const examples: Examples = {
  valid: [{ title: 'A clip', text: '::video[We are in coalition again]{by="Lord Robertson"}\n' }],
  invalid: [
    {
      title: 'A bracket that never closes',
      text: '::video[We are in coalition again\n',
      problems: [{ message: unreadable, at: '::video[We are in coalition again' }],
    },
    {
      title: 'No blank line before it',
      text: 'He was confident.\n::video[We are in coalition again]{by="Lord Robertson"}\n',
      problems: [{ message: touching, at: '::video[We are in coalition again]{by="Lord Robertson"}' }],
      fixed: 'He was confident.\n\n::video[We are in coalition again]{by="Lord Robertson"}\n',
    },
  ],
};
