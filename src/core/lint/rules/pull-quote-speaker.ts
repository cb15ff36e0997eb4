import { phrase } from '../../say';
import { gather } from '../engine/gather';
import { knownSpeakers } from '../facts/speakers';
import { defineRule, type Examples } from '../rule';

const message = 'This pull quote does not say who is speaking. Add a last line: > -- and the name.';
const MOST_SPEAKERS = 5;

const unnamed = gather(({ node }) => (node.type === 'pullQuote' && node.children.length < 2 ? [node] : []));

export const rule = defineRule({
  id: 'pull-quote-speaker',
  group: 'attribution',
  severity: 'warning',
  raises: { ready: 'error' },
  messages: { missing: message },
  docs: {
    what: 'A pull quote without a speaker line.',
    why: 'A pull quote is the largest type on the page after the headline, and it is read before the story is. Without a name it could be anybody’s claim, or ours.',
  },
  needs: 'article',
  *check(article) {
    const quotes = unnamed(article);
    const speakers = quotes.length ? knownSpeakers(article).slice(0, MOST_SPEAKERS) : [];
    for (const { block } of quotes) {
      const end = article.blocks[block]?.source.text.length ?? 0;
      const fixes = speakers.map(speaker => ({
        title: phrase('Attribute this to {speaker}', { speaker }),
        edits: [{ block, start: end, end, text: `\n> -- ${speaker}` }],
      }));
      yield { messageId: 'missing', block, start: 0, end, fixes };
    }
  },
});

export const examples: Examples = {
  valid: [{ title: 'A speaker', text: '> We are in coalition again\n> -- Lord Robertson, Nato Secretary-General\n' }],
  invalid: [
    {
      title: 'None',
      text: '> We are in coalition again\n',
      problems: [{ message, at: '> We are in coalition again' }],
    },
    {
      title: 'The story knows him',
      text: '"We are in coalition again," Lord Robertson said.\n\n> We are in coalition again\n',
      problems: [{ message, at: '> We are in coalition again' }],
      fixed: '"We are in coalition again," Lord Robertson said.\n\n> We are in coalition again\n> -- Lord Robertson\n',
    },
  ],
};
