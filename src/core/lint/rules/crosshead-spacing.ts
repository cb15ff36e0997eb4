import type { BlockView } from '../engine/view-types';
import { defineRule, type Examples } from '../rule';

const adjacent = 'Two crossheads stand together. Put text between them, or take one out.';
const last = 'No text follows this crosshead.';

/** Blocks that stand at the foot of the story or beside it, and carry no story on. */
const ASIDE: ReadonlySet<BlockView['node']['type']> = new Set(['seeAlso', 'links', 'correction', 'clip', 'embed']);

export const rule = defineRule({
  id: 'crosshead-spacing',
  group: 'headline',
  severity: 'warning',
  messages: { adjacent, last },
  docs: {
    what: 'A crosshead with no text behind it: another crosshead, or the end of the story.',
    why: 'A crosshead promises what comes next. With nothing there, a cut has left it behind.',
  },
  needs: 'neighbours',
  *check({ node, source }, { after }) {
    if (node.type !== 'crosshead') return;
    const place = { start: 0, end: source.text.length };
    if (after?.node.type === 'crosshead') yield { messageId: 'adjacent', ...place };
    else if (!after || ASIDE.has(after.node.type)) yield { messageId: 'last', ...place };
  },
});

export const examples: Examples = {
  valid: [{ title: 'Text follows', text: '## Taleban threat\n\nHe praised Moscow.\n' }],
  invalid: [
    {
      title: 'Two together',
      text: '## Taleban threat\n\n## Old enemies\n\nHe praised Moscow.\n',
      problems: [{ message: adjacent, at: '## Taleban threat' }],
    },
    {
      title: 'At the end',
      text: 'He praised Moscow.\n\n## Taleban threat\n',
      problems: [{ message: last, at: '## Taleban threat' }],
    },
  ],
};
