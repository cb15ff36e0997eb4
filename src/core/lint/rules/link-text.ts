import { plainText } from '../../article/text';
import { linksIn } from '../facts/links';
import { defineRule, type Examples } from '../rule';

const EMPTY_WORDS =
  /^(?:(?:please )?click(?: (?:here|this|this link|below))?|here|this|this (?:link|page|site)|link|more|read more|find out more|see (?:more|here)|website|site)[.!]?$/i;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

export const rule = defineRule({
  id: 'link-text',
  group: 'pictures',
  severity: 'warning',
  languages: ['en'],
  messages: {
    empty: '“{text}” does not say where the link goes. Link the words that do.',
    address: 'An address is no link text. Name what is behind it.',
  },
  docs: {
    what: 'A link whose text is "click here", "this" or an address.',
    why: 'Readers scan links, and screen readers list them without the text around: a page with five links "here" leads nowhere.',
    source: 'W3C, Web Content Accessibility Guidelines, 2.4.4',
  },
  needs: 'block',
  *check({ node }) {
    for (const link of linksIn(node)) {
      const text = plainText(link).trim();
      const start = link.position?.start.offset ?? 0;
      const end = link.position?.end.offset ?? start;
      if (EMPTY_WORDS.test(text)) yield { messageId: 'empty', data: { text }, start, end };
      else if (ADDRESS.test(text)) yield { messageId: 'address', start, end };
    }
  },
});

export const examples: Examples = {
  valid: [{ title: 'What is behind it', text: 'Read [the text of the Founding Act](https://www.nato.int/act).\n' }],
  invalid: [
    {
      title: 'Click here',
      text: 'For the text, [click here](https://www.nato.int/act).\n',
      problems: [
        {
          message: '“click here” does not say where the link goes. Link the words that do.',
          at: '[click here](https://www.nato.int/act)',
        },
      ],
    },
    {
      title: 'An address',
      text: 'See [www.nato.int](https://www.nato.int).\n',
      problems: [
        { message: 'An address is no link text. Name what is behind it.', at: '[www.nato.int](https://www.nato.int)' },
      ],
    },
  ],
};
