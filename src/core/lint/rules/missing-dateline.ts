import { phrase } from '../../say';
import { placeInByline } from '../facts/byline';
import { fieldDateline, wireDateline } from '../facts/dateline';
import { placeOf, setField } from '../facts/front-matter';
import { defineRule, type Examples } from '../rule';

const message = 'This article does not say where it was written. Add a dateline.';

export const rule = defineRule({
  id: 'missing-dateline',
  group: 'time',
  severity: 'warning',
  raises: { ready: 'error' },
  frontMatter: true,
  messages: { missing: message },
  docs: {
    what: 'An article with no dateline, neither as a field nor at the start of the intro.',
    why: 'The dateline tells a reader whether the reporter was there. It is also what "on Thursday" and "here" are read against.',
    source: 'AP Stylebook, "datelines"; Reuters Handbook of Journalism, "Datelines"',
  },
  needs: 'article',
  *check(view) {
    if (fieldDateline(view.front) ?? wireDateline(view)) return;
    const { article, front } = view;
    const field = front.field('dateline');
    const place = placeInByline(front);
    const title = place === undefined ? phrase('Add a dateline') : phrase('Add the dateline {place}', { place });
    const fixes = field && !place ? [] : [{ title, edits: [setField(article, field, 'dateline', place ?? '')] }];
    yield { messageId: 'missing', ...placeOf(article, field), fixes };
  },
});

export const examples: Examples = {
  valid: [
    { title: 'The field', text: '---\ndateline: Moscow\n---\n\nNato has made Russia an offer.\n' },
    {
      title: 'A wire dateline',
      text: '---\nheadline: Offer to Putin\n---\n\nMOSCOW, Nov 23 (Reuters) - Nato has made Russia an offer.\n',
    },
  ],
  invalid: [
    {
      title: 'Neither',
      text: '---\nheadline: Offer to Putin\n---\n\nNato has made Russia an offer.\n',
      problems: [{ message, at: '---' }],
      fixed: '---\nheadline: Offer to Putin\ndateline: \n---\n\nNato has made Russia an offer.\n',
    },
    {
      title: 'The byline knows the place',
      text: "---\nbyline: By the BBC's Steve Rosenberg in Moscow\n---\n\nNato has made Russia an offer.\n",
      problems: [{ message, at: '---' }],
      fixed:
        "---\nbyline: By the BBC's Steve Rosenberg in Moscow\ndateline: Moscow\n---\n\nNato has made Russia an offer.\n",
    },
  ],
};
