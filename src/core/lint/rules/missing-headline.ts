import { phrase } from '../../say';
import { placeOf, setField } from '../facts/front-matter';
import { defineRule, type Examples } from '../rule';

export const rule = defineRule({
  id: 'missing-headline',
  group: 'headline',
  severity: 'error',
  frontMatter: true,
  messages: { missing: 'This article has no headline. Give it one.' },
  docs: {
    what: 'An article without a headline.',
    why: 'The headline is all that most readers ever see of a story: on the index, in a search, in an alert. A story without one cannot be published anywhere.',
  },
  needs: 'article',
  *check({ article, front }) {
    const field = front.field('headline');
    if (front.text('headline')) return;
    const fixes = field ? [] : [{ title: phrase('Add a headline'), edits: [setField(article, field, 'headline', '')] }];
    yield { messageId: 'missing', ...placeOf(article, field), fixes };
  },
});

export const examples: Examples = {
  valid: [{ title: 'A headline', text: '---\nheadline: Nato brings radical offer to Putin\n---\n' }],
  invalid: [
    {
      title: 'No headline among the fields',
      text: '---\nsection: World/Europe\n---\n',
      problems: [{ message: 'This article has no headline. Give it one.', at: '---' }],
      fixed: '---\nsection: World/Europe\nheadline: \n---\n',
    },
    {
      title: 'A headline that says nothing',
      text: '---\nheadline:\n---\n',
      problems: [{ message: 'This article has no headline. Give it one.', at: 'headline' }],
    },
  ],
};
