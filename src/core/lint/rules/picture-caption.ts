import { defineRule, type Examples } from '../rule';

const message = 'This picture has no caption. Say on the line below it who and what it shows, and why it is here.';

export const rule = defineRule({
  id: 'picture-caption',
  group: 'pictures',
  severity: 'warning',
  messages: { missing: message },
  docs: {
    what: 'A picture without a caption.',
    why: 'A face without a name tells most readers nothing, and captions are read more than the story beside them.',
  },
  needs: 'block',
  *check({ node, source }) {
    if (node.type !== 'picture' || node.caption?.children.length) return;
    yield { messageId: 'missing', start: 0, end: source.text.length };
  },
});

export const examples: Examples = {
  valid: [
    {
      title: 'A caption',
      text: '![Vladimir Putin](images/putin.png)\nPresident Putin does not want Nato membership\n',
    },
  ],
  invalid: [
    {
      title: 'None',
      text: '![Vladimir Putin](images/putin.png)\n',
      problems: [{ message, at: '![Vladimir Putin](images/putin.png)' }],
    },
    {
      title: 'A credit is no caption',
      text: '![Vladimir Putin](images/putin.png)\nPhoto: AP\n',
      problems: [{ message, at: '![Vladimir Putin](images/putin.png)\nPhoto: AP' }],
    },
  ],
};
