import { FIELDS } from '../../article/fields';
import { slip } from '../facts/slips';
import { defineRule, type Examples } from '../rule';

const NAMES = FIELDS.map(({ name }) => name);

export const rule = defineRule({
  id: 'unknown-field',
  group: 'format',
  severity: 'information',
  frontMatter: true,
  messages: { unknown: 'There is no field “{field}”; it is kept and nothing reads it.{hint}' },
  docs: {
    what: 'A field that the format does not know.',
    why: 'It is kept as typed. If it is a slip for a known field, that field is missing.',
  },
  needs: 'fault',
  code: 'unknown-field',
  *check({ start, end, data = {} }) {
    const { field = '' } = data;
    const { hint, fixes } = slip(field, NAMES, { start, end });
    yield { messageId: 'unknown', data: { field, hint }, start, end, fixes };
  },
});

export const examples: Examples = {
  valid: [{ title: 'Known ones', text: '---\nheadline: Offer to Putin\nslug: nato-putin\n---\n' }],
  invalid: [
    {
      title: 'A slip',
      text: '---\nheadlin: Offer to Putin\n---\n',
      problems: [
        {
          message: 'There is no field “headlin”; it is kept and nothing reads it. Did you mean “headline”?',
          at: 'headlin',
        },
      ],
      fixed: '---\nheadline: Offer to Putin\n---\n',
    },
    {
      title: 'A field of another system',
      text: '---\nworkflow_step: 4\n---\n',
      problems: [
        { message: 'There is no field “workflow_step”; it is kept and nothing reads it.', at: 'workflow_step' },
      ],
    },
  ],
};
