import { fieldDateline, wireDateline, type StatedDateline } from '../facts/dateline';
import { defineRule, type Examples } from '../rule';

const noPlace = 'This dateline names no place. Say where the story was written.';
const noDate = 'This dateline has no date, and the article has no time of publication. Add one of the two.';

export const rule = defineRule({
  id: 'incomplete-dateline',
  group: 'time',
  severity: 'warning',
  frontMatter: true,
  messages: { noPlace, noDate },
  docs: {
    what: 'A dateline with an agency or a date but no place, or with a place but no date where nothing else dates the story.',
    why: 'Half a dateline cannot be checked: "on Thursday" needs a date to count from, and an agency alone does not say that anybody was there.',
    source: 'AP Stylebook, "datelines"',
  },
  needs: 'article',
  *check(article) {
    // A time that cannot be read is reported where it stands.
    const dated = article.front.text('published') !== undefined;
    const stated = [fieldDateline(article.front), wireDateline(article)].filter(one => one !== undefined);
    const field = stated[0];
    // The field wins over the wire's line: what it says need not be said twice.
    const complete = ({ place }: StatedDateline): boolean => place !== undefined || field?.place !== undefined;
    for (const { start, end, block, ...dateline } of stated) {
      const at = { start, end, ...(block !== undefined && { block }) };
      if (!complete({ start, end, ...dateline })) yield { messageId: 'noPlace', ...at };
      else if (!dated && !stated.some(({ date }) => date)) {
        yield { messageId: 'noDate', ...at };
        return;
      }
    }
  },
});

export const examples: Examples = {
  valid: [
    {
      title: 'A place, and the time of publication',
      text: '---\ndateline: Moscow\npublished: 2001-11-23 01:27 GMT\n---\n',
    },
    {
      title: 'A time that cannot be read is another rule’s',
      text: '---\ndateline: Moscow\npublished: the day before\n---\n',
    },
    { title: 'A whole wire dateline', text: 'MOSCOW, Nov 23 (Reuters) - Nato has made Russia an offer.\n' },
  ],
  invalid: [
    {
      title: 'An agency without a place',
      text: '---\ndateline: {date: Nov 23, agency: Reuters}\npublished: 2001-11-23 01:27 GMT\n---\n',
      problems: [{ message: noPlace, at: '{date: Nov 23, agency: Reuters}' }],
    },
    {
      title: 'Nothing says when',
      text: '---\ndateline: Moscow\n---\n',
      problems: [{ message: noDate, at: 'Moscow' }],
    },
  ],
};
