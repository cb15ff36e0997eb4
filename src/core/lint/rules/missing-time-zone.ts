import type { Instant } from '../../time/types';
import { phrase } from '../../say';
import { instantsOf } from '../facts/instants';
import { defineRule, type Examples } from '../rule';

const two = (value: number): string => String(value).padStart(2, '0');
const signed = (offset: number): string =>
  `${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;

/** The name of the zone that the desk's clock was in: "GMT" and "BST" in London, else the offset. */
function zoneName({ offset }: Instant, timeZone: string): string {
  if (timeZone === 'Europe/London' && offset === 60) return 'BST';
  return offset === 0 ? 'GMT' : signed(offset);
}

export const rule = defineRule({
  id: 'missing-time-zone',
  group: 'time',
  severity: 'warning',
  frontMatter: true,
  messages: { missing: 'This time has no zone, so readers abroad cannot tell when it was. Add one, such as {zone}.' },
  docs: {
    what: 'A time of day in the front matter without its zone.',
    why: 'The same clock time is eleven hours apart in London and Sydney. An embargo without a zone is broken by the first client abroad. Until a zone is given the desk’s own is assumed.',
    source: 'BBC World Service style: times are given in GMT',
  },
  needs: 'article',
  *check(article) {
    for (const { instant, start, end } of instantsOf(article)) {
      if (!instant?.hasTime || instant.zone !== undefined) continue;
      const zone = zoneName(instant, article.timeZone);
      const fixes = [{ title: phrase('Add {zone}', { zone }), edits: [{ start: end, end, text: ` ${zone}` }] }];
      yield { messageId: 'missing', data: { zone }, start, end, fixes };
    }
  },
});

export const examples: Examples = {
  valid: [
    { title: 'GMT', text: '---\npublished: Friday, 23 November, 2001, 01:27 GMT\n---\n' },
    { title: 'A date needs none', text: '---\nexpires: 2002-11-23\n---\n' },
  ],
  invalid: [
    {
      title: 'In winter',
      text: '---\npublished: 2001-11-23 01:27\n---\n',
      problems: [
        {
          message: 'This time has no zone, so readers abroad cannot tell when it was. Add one, such as GMT.',
          at: '2001-11-23 01:27',
        },
      ],
      fixed: '---\npublished: 2001-11-23 01:27 GMT\n---\n',
    },
    {
      title: 'In summer',
      text: '---\nembargo: 2001-07-05 18:34\n---\n',
      problems: [
        {
          message: 'This time has no zone, so readers abroad cannot tell when it was. Add one, such as BST.',
          at: '2001-07-05 18:34',
        },
      ],
      fixed: '---\nembargo: 2001-07-05 18:34 BST\n---\n',
    },
    {
      title: 'A desk elsewhere',
      text: '---\nembargo: 2001-07-05 18:34\n---\n',
      desk: { timeZone: 'Asia/Kolkata' },
      problems: [
        {
          message: 'This time has no zone, so readers abroad cannot tell when it was. Add one, such as +05:30.',
          at: '2001-07-05 18:34',
        },
      ],
      fixed: '---\nembargo: 2001-07-05 18:34 +05:30\n---\n',
    },
  ],
};
