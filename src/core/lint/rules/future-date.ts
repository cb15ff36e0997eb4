import { DAY } from '../../time/calendar';
import { instantsOf, type StatedInstant } from '../facts/instants';
import { defineRule, type Examples } from '../rule';

type Message = 'backwards' | 'future';

/** What has happened cannot lie ahead; a day's grace for zones and for stories written the evening before. */
const isAhead = ({ name, instant }: StatedInstant, now: number): boolean =>
  (name === 'published' || name === 'updated') && instant !== undefined && instant.epoch > now + DAY;

/** "updated" and "expires" come after "published". */
const isBackwards = ({ name, instant }: StatedInstant, published: number | undefined): boolean =>
  (name === 'updated' || name === 'expires') &&
  published !== undefined &&
  instant !== undefined &&
  instant.epoch < published;

export const rule = defineRule({
  id: 'future-date',
  group: 'time',
  severity: 'warning',
  raises: { ready: 'error' },
  frontMatter: true,
  messages: {
    future: 'This time is in the future. Check the day, the month and the year.',
    backwards: 'This is before the article was published. One of the two is wrong.',
  },
  docs: {
    what: 'A time of publication or update that has not come yet, or an update or expiry before publication.',
    why: 'A wrong year puts a story at the top of every list, or where nobody finds it. What is held back until later has an embargo.',
  },
  needs: 'article',
  *check(article, { now }) {
    const stated = instantsOf(article);
    const published = stated.find(({ name }) => name === 'published')?.instant?.epoch;
    for (const one of stated) {
      const messageId: Message | undefined = isAhead(one, now)
        ? 'future'
        : isBackwards(one, published)
          ? 'backwards'
          : undefined;
      if (messageId) yield { messageId, start: one.start, end: one.end };
    }
  },
});

export const examples: Examples = {
  valid: [
    { title: 'This morning', text: '---\npublished: 2001-11-23 01:27 GMT\nupdated: 2001-11-23 09:00 GMT\n---\n' },
  ],
  invalid: [
    {
      title: 'Next year',
      text: '---\npublished: 2002-11-23 01:27 GMT\n---\n',
      problems: [
        { message: 'This time is in the future. Check the day, the month and the year.', at: '2002-11-23 01:27 GMT' },
      ],
    },
    {
      title: 'Updated before it was published',
      text: '---\npublished: 2001-11-23 01:27 GMT\nupdated: 2001-11-22 09:00 GMT\n---\n',
      problems: [
        { message: 'This is before the article was published. One of the two is wrong.', at: '2001-11-22 09:00 GMT' },
      ],
    },
  ],
};
