import type { Fault } from '../../article/types';
import { didYouMean } from '../../desk/nearest';
import { yamlFault } from '../../desk/yaml-fault';
import { fieldRow } from '../../article/fields';
import { type Slots } from '../../say';
import { defineRule, type Examples } from '../rule';

const MESSAGES = {
  duplicate: 'The field “{field}” stands here twice; the first one counts. Take one out.',
  choice: '“{value}” is nothing that “{field}” can say: {choices}.{hint}',
  shape: 'The value of “{field}” has the wrong shape. It should look like this: {example}',
  yaml: 'The value of “{field}” cannot be read: {detail}.',
  tooComplex: 'The value of “{field}” is too long or too deeply nested to be read.',
  noName: 'This line is no field. A field is a name, a colon and a value; lines that go on with one are indented.',
};
type Message = keyof typeof MESSAGES;

const REASONS: Readonly<Record<string, Message>> = {
  duplicate: 'duplicate',
  choice: 'choice',
  shape: 'shape',
  yaml: 'yaml',
  'too-complex': 'tooComplex',
  'too-long': 'tooComplex',
  'no-field-name': 'noName',
};

function words({ data = {} }: Fault): Slots {
  const row = fieldRow(data['field'] ?? '');
  const choices = row?.choices?.map(({ value }) => value) ?? [];
  return {
    ...data,
    detail: yamlFault(data['code'] ?? ''),
    example: row?.example.trim().replace(/\s*\n\s*/g, ', ') ?? '',
    choices: choices.join(', '),
    hint: didYouMean(data['value'] ?? '', choices),
  };
}

export const rule = defineRule({
  id: 'invalid-field',
  group: 'format',
  severity: 'error',
  frontMatter: true,
  messages: MESSAGES,
  docs: {
    what: 'A line of the front matter that cannot be read, or says something its field cannot mean.',
    why: 'What cannot be read is not exported: a broken embargo is no embargo. The line itself is kept as typed.',
  },
  needs: 'fault',
  code: 'invalid-field',
  *check(fault) {
    const { start, end } = fault;
    yield { messageId: REASONS[fault.data?.['reason'] ?? ''] ?? 'shape', data: words(fault), start, end };
  },
});

const aliases = `[&a [b]${', *a'.repeat(150)}]`;

export const examples: Examples = {
  valid: [{ title: 'Fields', text: '---\nheadline: Analysis: Putin looks West\nstatus: ready\n---\n' }],
  invalid: [
    {
      title: 'Twice the same field',
      text: '---\nheadline: One\nheadline: Two\n---\n',
      problems: [
        { message: 'The field “headline” stands here twice; the first one counts. Take one out.', at: 'headline' },
      ],
    },
    {
      title: 'A status that does not exist',
      text: '---\nstatus: reddy\n---\n',
      problems: [
        {
          message:
            '“reddy” is nothing that “status” can say: draft, subbed, legalled, ready, published, withdrawn. Did you mean “ready”?',
          at: 'reddy',
        },
      ],
    },
    {
      title: 'A list where slots are wanted',
      text: '---\nheadlines: [Nato woos Putin]\n---\n',
      problems: [
        {
          message:
            'The value of “headlines” has the wrong shape. It should look like this: index: Nato offers Putin a say',
          at: '[Nato woos Putin]',
        },
      ],
    },
    {
      title: 'YAML that breaks off',
      text: '---\nkeywords: [Nato, Russia\n---\n',
      problems: [
        {
          message:
            'The value of “keywords” cannot be read: a bracket or a quotation mark is not closed, or a line is not indented as those around it.',
          at: 'a',
        },
      ],
    },
    {
      title: 'Aliases without end',
      text: `---\nslug: nato\nworkflow: ${aliases}\n---\n`,
      problems: [{ message: 'The value of “workflow” is too long or too deeply nested to be read.', at: aliases }],
    },
    {
      title: 'A line that is no field',
      text: '---\nheadline: One\nTwo\n---\n',
      problems: [
        {
          message:
            'This line is no field. A field is a name, a colon and a value; lines that go on with one are indented.',
          at: 'Two',
        },
      ],
    },
  ],
};
