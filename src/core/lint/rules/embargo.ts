import { bbcStamp } from '../../time/stamp';
import { instantsOf } from '../facts/instants';
import { defineRule, type Examples } from '../rule';

export const rule = defineRule({
  id: 'embargo',
  group: 'time',
  severity: 'warning',
  raises: { published: 'error' },
  frontMatter: true,
  messages: {
    held: 'Under embargo until {until}. Nothing of it may be published before.',
    broken: 'The article was published before its embargo ended.',
  },
  docs: {
    what: 'An embargo that has not passed, or one that the time of publication breaks.',
    why: 'An embargo is a promise to a source. Whoever opens the file must see it before anything is sent.',
    source: 'Reuters Handbook of Journalism, "Embargoes"',
  },
  needs: 'article',
  *check(article, { now }) {
    const stated = instantsOf(article);
    const published = stated.find(({ name }) => name === 'published')?.instant?.epoch;
    for (const { name, instant, start, end } of stated) {
      if (name !== 'embargo' || !instant) continue;
      if (instant.epoch > now) yield { messageId: 'held', data: { until: bbcStamp(instant.epoch) }, start, end };
      else if (published !== undefined && published < instant.epoch) yield { messageId: 'broken', start, end };
    }
  },
});

export const examples: Examples = {
  valid: [
    { title: 'It has passed', text: '---\nembargo: 2001-11-23 00:01 GMT\npublished: 2001-11-23 01:27 GMT\n---\n' },
  ],
  invalid: [
    {
      title: 'Until tomorrow',
      text: '---\nembargo: 2001-11-24 00:01 GMT\n---\n',
      problems: [
        {
          message: 'Under embargo until Saturday, 24 November, 2001, 00:01 GMT. Nothing of it may be published before.',
          at: '2001-11-24 00:01 GMT',
        },
      ],
    },
    {
      title: 'Broken',
      text: '---\nembargo: 2001-11-23 06:00 GMT\npublished: 2001-11-23 01:27 GMT\n---\n',
      problems: [{ message: 'The article was published before its embargo ended.', at: '2001-11-23 06:00 GMT' }],
    },
  ],
};
