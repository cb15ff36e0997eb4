import { matchesIn } from '../../article/matches';
import { linksIn } from '../facts/links';
import { defineRule, type Examples } from '../rule';

const message = 'Readers cannot follow a bare address. Make it a link: [what it is](address).';
const ADDRESS = /(?:https?:\/\/|\bwww\.)[^\s<>"“”'’()[\]]*[^\s<>"“”'’()[\].,;:!?]/g;

export const rule = defineRule({
  id: 'bare-link',
  group: 'pictures',
  severity: 'information',
  messages: { bare: message },
  docs: {
    what: 'An address in running text that is no link.',
    why: 'In an article an address is text: it is printed letter by letter, cannot be clicked, and is read out letter by letter to those who listen.',
  },
  needs: 'block',
  *check({ node, passages }) {
    for (const passage of passages) {
      if (!/www\.|:\/\//.test(passage.text)) continue;
      const linked = linksIn(node).map(({ position }) => position?.start.offset ?? 0);
      for (const match of matchesIn(passage.text, ADDRESS)) {
        const at = passage.at(match.index, match.index + match[0].length);
        if (!linked.some(start => start < at.start && at.start - start <= 2)) yield { messageId: 'bare', ...at };
      }
    }
  },
});

export const examples: Examples = {
  valid: [{ title: 'A link', text: 'Read [the text of the Founding Act](https://www.nato.int/act).\n' }],
  invalid: [
    {
      title: 'Bare',
      text: 'The text is at https://www.nato.int/act.\n',
      problems: [{ message, at: 'https://www.nato.int/act' }],
    },
  ],
};
