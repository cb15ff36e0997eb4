import { plainText } from '../../article/text';
import { defineRule, type Examples } from '../rule';

const message = 'The caption says where somebody stands, but the alternative text names one person only.';

const DIRECTION =
  /\((?:[^()]{0,40}\b)?(?:left|right|centre|center|l|r|c|above|below|top|bottom|front|back|middle)\b[^()]{0,20}\)|\b(?:left to right|l-r|from left)\b/i;
/** More than one person, or something that is none. */
const SEVERAL =
  /\band\b|&|,|\bwith\b|\b(?:men|women|people|children|boys|girls|leaders|ministers|soldiers|players|workers|officers|officials|crowd|group|team|couple|family|two|three|four|five|six|both|meets?|meeting|shakes?|greets?)\b/i;

export const rule = defineRule({
  id: 'caption-direction',
  group: 'pictures',
  severity: 'warning',
  languages: ['en'],
  messages: { alone: message },
  docs: {
    what: 'A caption with "(right)" or "left to right" whose picture, by its alternative text, shows one person.',
    why: 'Either the picture was cropped or changed and the caption now points at nobody, or the alternative text keeps somebody from readers who cannot see.',
  },
  needs: 'block',
  *check({ node, passages }) {
    if (node.type !== 'picture' || !node.caption || !node.alt.value.trim()) return;
    const match = DIRECTION.exec(plainText(node.caption));
    const caption = passages.find(({ kind }) => kind === 'caption');
    if (!match || !caption || SEVERAL.test(node.alt.value)) return;
    yield { messageId: 'alone', ...caption.at(match.index, match.index + match[0].length) };
  },
});

export const examples: Examples = {
  valid: [
    {
      title: 'Two people',
      text: '![Sergei Ivanov and George Robertson](a.png)\nLord Robertson (right) in Moscow\n',
    },
  ],
  invalid: [
    {
      title: 'One person',
      text: '![George Robertson](a.png)\nLord Robertson (right) in Moscow\n',
      problems: [{ message, at: '(right)' }],
    },
  ],
};
