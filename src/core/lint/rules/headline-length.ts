import { FIELDS } from '../../article/fields';
import { slotPlace } from '../engine/slot-place';
import { placeOf } from '../facts/front-matter';
import { defineRule, type Examples } from '../rule';

const limitOf = (field: string, slot?: string): number => {
  const row = FIELDS.find(({ name }) => name === field);
  return (slot === undefined ? row : row?.slots?.find(({ name }) => name === slot))?.limit ?? 0;
};
const option = (what: string, limit: number) =>
  ({ type: 'integer', default: limit, minimum: 0, description: `Characters of ${what}; 0: no limit.` }) as const;

/** As readers count: a letter outside the basic plane is one. */
const lengthOf = (text: string): number => Array.from(text).length;

export const rule = defineRule({
  id: 'headline-length',
  group: 'headline',
  severity: 'warning',
  frontMatter: true,
  messages: {
    long: 'This headline has {length} characters; the story takes {limit}. Cut {over}.',
    longSlot: 'This headline has {length} characters; “{slot}” takes {limit}. Cut {over}.',
  },
  options: {
    headline: option('the headline over the story', limitOf('headline')),
    index: option('the headline on the index', limitOf('headlines', 'index')),
    seo: option('the headline for searches', 0),
    mobile: option('the headline on a phone', 0),
    social: option('the headline in social media', 0),
  },
  docs: {
    what: 'A headline longer than its slot.',
    why: 'A headline that is too long is cut off by a machine, in the middle of a word or a fact. 55 characters fit over a BBC story, 33 on the index page and Ceefax.',
    source: 'BBC News Online style guide, "Headlines"',
  },
  needs: 'article',
  *check({ article, front }, { options }) {
    const other = front.field('headlines')?.data;
    const slots: Readonly<Record<string, unknown>> = typeof other === 'object' && other !== null ? { ...other } : {};
    for (const [slot, limit] of Object.entries(options)) {
      const text = slot === 'headline' ? front.text('headline') : slots[slot];
      if (typeof text !== 'string' || limit === 0 || lengthOf(text) <= limit) continue;
      const length = lengthOf(text);
      const data = { length, limit, over: length - limit, slot };
      const field = front.field(slot === 'headline' ? 'headline' : 'headlines');
      const whole = placeOf(article, field);
      const place = slot === 'headline' ? whole : slotPlace(slot, text, whole, article.text);
      yield { messageId: slot === 'headline' ? 'long' : 'longSlot', data, ...place };
    }
  },
});

const long = 'Nato Secretary-General brings a radical new offer to Mr Putin';

export const examples: Examples = {
  valid: [{ title: 'Short enough', text: '---\nheadline: Nato brings radical offer to Putin\n---\n' }],
  invalid: [
    {
      title: 'Over the story',
      text: `---\nheadline: ${long}\n---\n`,
      problems: [{ message: 'This headline has 61 characters; the story takes 55. Cut 6.', at: long }],
    },
    {
      title: 'On the index',
      text: '---\nheadlines: {index: Nato brings radical offer to Putin}\n---\n',
      problems: [
        {
          message: 'This headline has 34 characters; “index” takes 33. Cut 1.',
          at: '{index: Nato brings radical offer to Putin}',
        },
      ],
    },
    {
      title: 'On lines of their own, alike',
      text: `---\nheadlines:\n  index: Nato brings radical offer to Putin\n  mobile: Nato brings radical offer to Putin\n---\n`,
      options: { mobile: 30 },
      problems: [
        {
          message: 'This headline has 34 characters; “index” takes 33. Cut 1.',
          at: 'Nato brings radical offer to Putin',
        },
        {
          message: 'This headline has 34 characters; “mobile” takes 30. Cut 4.',
          at: 'Nato brings radical offer to Putin',
        },
      ],
    },
    {
      title: 'A desk with less room',
      text: '---\nheadline: Nato brings radical offer to Putin\n---\n',
      options: { headline: 30 },
      problems: [
        {
          message: 'This headline has 34 characters; the story takes 30. Cut 4.',
          at: 'Nato brings radical offer to Putin',
        },
      ],
    },
  ],
};
