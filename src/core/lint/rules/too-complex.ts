import { defineRule, type Examples } from '../rule';

const message = 'There is so much markup here that it was not read; readers will see it as it stands. Split the block.';

export const rule = defineRule({
  id: 'too-complex',
  group: 'format',
  severity: 'warning',
  messages: { complex: message },
  docs: {
    what: 'A stretch of text with more brackets and asterisks than an article ever needs.',
    why: 'Such text is mostly data pasted by accident. It is kept and printed literally, so that it cannot hang the editor.',
  },
  needs: 'fault',
  code: 'too-complex',
  *check({ start, end }) {
    yield { messageId: 'complex', start, end };
  },
});

const brackets = '[a](b) '.repeat(300).trim();

export const examples: Examples = {
  valid: [{ title: 'A link or two', text: 'Read [this](a) and [that](b).\n' }],
  invalid: [{ title: 'Three hundred links', text: `${brackets}\n`, problems: [{ message, at: brackets }] }],
};
