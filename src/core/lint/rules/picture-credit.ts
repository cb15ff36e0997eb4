import { defineRule, type Examples } from '../rule';

const message = 'This picture has no credit. Add a last line to its caption: Photo: and who took it.';

export const rule = defineRule({
  id: 'picture-credit',
  group: 'pictures',
  severity: 'information',
  raises: { ready: 'warning' },
  messages: { missing: message },
  docs: {
    what: 'A picture that does not say whose it is.',
    why: 'A reader who doubts a picture wants to know where it came from, and its owner has a right to be named.',
    source: 'BBC Editorial Guidelines, "Re-use and re-versioning"; National Union of Journalists, code of conduct',
  },
  needs: 'block',
  *check({ node, source }) {
    if (node.type !== 'picture' || node.credit?.value.trim()) return;
    yield { messageId: 'missing', start: 0, end: source.text.length };
  },
});

export const examples: Examples = {
  valid: [{ title: 'A credit', text: '![Vladimir Putin](images/putin.png)\nPresident Putin\nPhoto: AP\n' }],
  invalid: [
    {
      title: 'None',
      text: '![Vladimir Putin](images/putin.png)\nPresident Putin\n',
      problems: [{ message, at: '![Vladimir Putin](images/putin.png)\nPresident Putin' }],
    },
  ],
};
