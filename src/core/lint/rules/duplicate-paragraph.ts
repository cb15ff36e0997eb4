import { phrase } from '../../say';
import { Repeated } from '../facts/repeated';
import { defineRule, type Examples } from '../rule';

const message = 'This paragraph stands in the story twice.';
/** Shorter ones may be a refrain: "He paused." Characters. */
const SHORTEST = 40;

const repeated = new Repeated(({ node, passages: [passage] }) =>
  node.type === 'paragraph' && passage && passage.text.length >= SHORTEST ? passage.text : undefined,
);

export const rule = defineRule({
  id: 'duplicate-paragraph',
  group: 'headline',
  severity: 'warning',
  messages: { twice: message },
  docs: {
    what: 'A paragraph that was there before, word for word.',
    why: 'It is what is left when copy was moved and pasted, and readers notice it at once.',
  },
  needs: 'article',
  *check(article) {
    for (const [first = 0, ...others] of repeated.in(article))
      for (const block of others) {
        const length = article.blocks[block]?.source.text.length ?? 0;
        const related = [
          {
            block: first,
            start: 0,
            end: article.blocks[first]?.source.text.length ?? 0,
            message: phrase('Here it stands first.'),
          },
        ];
        const fixes = [{ title: phrase('Take this one out'), edits: [{ block, start: 0, end: length, text: '' }] }];
        yield { messageId: 'twice', block, start: 0, end: length, related, fixes };
      }
  },
});

const paragraph = 'Lord Robertson visited the southern city of Volgograd to lay a wreath.';

export const examples: Examples = {
  valid: [{ title: 'A short one may come back', text: 'He paused.\n\nNobody spoke.\n\nHe paused.\n' }],
  invalid: [
    {
      title: 'Twice',
      text: `${paragraph}\n\nIt was cold.\n\n${paragraph}\n`,
      problems: [{ message, at: paragraph }],
      fixed: `${paragraph}\n\nIt was cold.\n\n\n`,
    },
  ],
};
