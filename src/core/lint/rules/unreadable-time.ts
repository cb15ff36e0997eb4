import { instantsOf } from '../facts/instants';
import { defineRule, type Examples } from '../rule';

export const rule = defineRule({
  id: 'unreadable-time',
  group: 'time',
  severity: 'error',
  frontMatter: true,
  messages: { unreadable: '“{text}” is no date and time that could be read. Write it as {example}.' },
  docs: {
    what: 'A time in the front matter that is none, or that the calendar does not have.',
    why: 'An embargo that cannot be read holds nothing back, and a story without a time cannot be put in order.',
  },
  needs: 'article',
  *check(article) {
    for (const { text, start, end, instant } of instantsOf(article))
      if (!instant) yield { messageId: 'unreadable', data: { text, example: '2001-11-23 01:27 GMT' }, start, end };
  },
});

export const examples: Examples = {
  valid: [
    { title: 'As the BBC prints it', text: '---\npublished: Friday, 23 November, 2001, 01:27 GMT\n---\n' },
    { title: 'ISO 8601', text: '---\npublished: 2001-11-23T01:27:00Z\n---\n' },
  ],
  invalid: [
    {
      title: 'A day that does not exist',
      text: '---\nembargo: 31 November 2001, 10:00 GMT\n---\n',
      problems: [
        {
          message:
            '“31 November 2001, 10:00 GMT” is no date and time that could be read. Write it as 2001-11-23 01:27 GMT.',
          at: '31 November 2001, 10:00 GMT',
        },
      ],
    },
  ],
};
