import { BLOCKS } from '../../article/blocks';
import { slip } from '../facts/slips';
import { defineRule, type Examples } from '../rule';

const NAMES = BLOCKS.flatMap(({ directive }) => (directive ? [directive.name] : []));

export const rule = defineRule({
  id: 'unknown-block',
  group: 'format',
  severity: 'warning',
  messages: {
    unknown: 'There is no block “{name}”, so readers will not see it.{hint}',
    leaf: '“{name}” is one line: it starts with two colons and has no closing line.',
    container: '“{name}” holds lines: it starts with three colons and ends with a line “:::”.',
  },
  docs: {
    what: 'A directive that this version does not know.',
    why: 'It is kept in the file and left out of the page and of exports: what it holds reaches no reader.',
  },
  needs: 'fault',
  code: 'unknown-block',
  *check({ start, end, data = {} }) {
    const { name = '', form } = data;
    if (form === 'leaf' || form === 'container') {
      yield { messageId: form, data: { name }, start, end };
      return;
    }
    const { hint, fixes } = slip(name, NAMES, { start, end });
    yield { messageId: 'unknown', data: { name, hint }, start, end, fixes };
  },
});

export const examples: Examples = {
  valid: [{ title: 'A known one', text: ':::box[Nato]\n19 members.\n:::\n' }],
  invalid: [
    {
      title: 'A slip',
      text: '::vidoe[We hope]{by="Lord Robertson"}\n',
      problems: [
        { message: 'There is no block “vidoe”, so readers will not see it. Did you mean “video”?', at: 'vidoe' },
      ],
      fixed: '::video[We hope]{by="Lord Robertson"}\n',
    },
    {
      title: 'A clip with three colons',
      text: ':::video[We hope]{by="Lord Robertson"}\n:::\n',
      problems: [{ message: '“video” is one line: it starts with two colons and has no closing line.', at: 'video' }],
    },
    {
      title: 'A box with two colons',
      text: '::box[Nato]\n',
      problems: [{ message: '“box” holds lines: it starts with three colons and ends with a line “:::”.', at: 'box' }],
    },
  ],
};
