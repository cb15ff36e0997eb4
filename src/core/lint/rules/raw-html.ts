import { defineRule, type Examples } from '../rule';

const message = 'This looks like HTML. Readers will see it as it stands here: an article has no HTML in it.';

export const rule = defineRule({
  id: 'raw-html',
  group: 'format',
  severity: 'warning',
  messages: { html: message },
  docs: {
    what: 'A tag in running text.',
    why: 'Text is text: nothing in an article is passed on as markup, so that nothing in it can break a page. A tag that came along with pasted copy is printed.',
  },
  needs: 'fault',
  code: 'raw-html',
  *check({ start, end }) {
    yield { messageId: 'html', start, end };
  },
});

export const examples: Examples = {
  valid: [{ title: 'A sign is no tag', text: 'Inflation < 2% and growth > 3%.\n' }],
  invalid: [
    {
      title: 'A tag from pasted copy',
      text: 'He was <b>confident.\n',
      problems: [{ message, at: '<b>' }],
    },
  ],
};
