import { isoStamp } from '../../time/stamp';
import { phrase } from '../../say';
import { placeOf, setField } from '../facts/front-matter';
import { defineRule, type Examples } from '../rule';

const message = 'This article does not say when it was published. Add the date and time.';

export const rule = defineRule({
  id: 'missing-published',
  group: 'time',
  severity: 'information',
  raises: { ready: 'warning', published: 'error' },
  frontMatter: true,
  messages: { missing: message },
  docs: {
    what: 'An article without a time of publication.',
    why: 'News without a date is a trap: a reader who finds it by a search a year later takes it for today’s. Feeds and archives need the time too.',
    source: 'Google News technical guidelines, "Article dates"',
  },
  needs: 'article',
  *check({ article, front }, { now }) {
    if (front.text('published')) return;
    const field = front.field('published');
    const title = phrase('Add the present date and time');
    yield {
      messageId: 'missing',
      ...placeOf(article, field),
      fixes: [{ title, edits: [setField(article, field, 'published', isoStamp(now))] }],
    };
  },
});

export const examples: Examples = {
  valid: [{ title: 'A stamp', text: '---\npublished: Friday, 23 November, 2001, 01:27 GMT\n---\n' }],
  invalid: [
    {
      title: 'None',
      text: '---\nheadline: Offer to Putin\n---\n',
      problems: [{ message, at: '---' }],
      fixed: '---\nheadline: Offer to Putin\npublished: 2001-11-23T12:00:00Z\n---\n',
    },
    {
      title: 'An empty one',
      text: '---\npublished:\n---\n',
      problems: [{ message, at: 'published' }],
      fixed: '---\npublished: 2001-11-23T12:00:00Z\n---\n',
    },
  ],
};
