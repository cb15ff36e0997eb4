import { directiveRow } from '../../article/blocks';
import { slip } from '../facts/slips';
import { defineRule, type Examples } from '../rule';

export const rule = defineRule({
  id: 'unknown-attribute',
  group: 'format',
  severity: 'warning',
  messages: { unknown: '“{directive}” takes no “{attribute}”.{hint}' },
  docs: {
    what: 'An attribute that its directive does not have.',
    why: 'It is kept and has no effect: a speaker given as “speaker” instead of “by” is not printed.',
  },
  needs: 'fault',
  code: 'unknown-attribute',
  *check({ start, end, data = {} }) {
    const { attribute = '', directive = '' } = data;
    const { hint, fixes } = slip(attribute, directiveRow(directive)?.attributes.map(({ name }) => name) ?? [], {
      start,
      end,
    });
    yield { messageId: 'unknown', data: { attribute, directive, hint }, start, end, fixes };
  },
});

export const examples: Examples = {
  valid: [{ title: 'Known ones', text: '::video[We hope]{by="Lord Robertson" duration="1:20"}\n' }],
  invalid: [
    {
      title: 'A slip',
      text: '::video[We hope]{by="Lord Robertson" duraton="1:20"}\n',
      problems: [{ message: '“video” takes no “duraton”. Did you mean “duration”?', at: 'duraton' }],
      fixed: '::video[We hope]{by="Lord Robertson" duration="1:20"}\n',
    },
  ],
};
