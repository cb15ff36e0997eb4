import { matchesIn } from '../../article/matches';
import { phrase } from '../../say';
import { defineRule, type Examples } from '../rule';

const control =
  'There is a character here that cannot be seen and that other systems refuse. Remove it, or type what should stand here.';
const lost = 'A letter was lost here when the text was converted. Look at the original and type it again.';

/**
 * Control characters of C0 (but for tab and line ends) and C1, which are what Windows' quotation marks become when they are read as
 * Latin-1; a byte order mark that is no longer first; Unicode's own line ends; and the sign that decoders put for what they cannot read.
 */
const STRAY = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffd]/g;
const LOST = '\ufffd';

export const rule = defineRule({
  id: 'stray-character',
  group: 'format',
  severity: 'warning',
  messages: { control, lost },
  docs: {
    what: 'A control character, or the sign for a letter that was lost, in what readers read.',
    why: 'They come along with pasted and converted copy. Some are not seen until a feed or a partner’s system refuses the story; the others are printed as a black question mark in the middle of a name.',
  },
  needs: 'passage',
  *check({ text, at, quoted }) {
    for (const { index } of matchesIn(text, STRAY)) {
      const place = at(index, index + 1);
      if (text[index] === LOST) yield { messageId: 'lost', ...place };
      else {
        const safe = !quoted.some(({ start, end }) => start <= index && index < end);
        yield {
          messageId: 'control',
          ...place,
          fixes: [{ title: phrase('Remove it'), edits: [{ ...place, text: '' }], safe }],
        };
      }
    }
  },
});

export const examples: Examples = {
  valid: [{ title: 'Letters of any script', text: 'Ελλάδα, Łódź, Россия and a soft\u00adhyphen.\n' }],
  invalid: [
    {
      title: 'A control character',
      text: 'The vote\u0000 is on Friday.\n',
      problems: [{ message: control, at: '\u0000' }],
      fixed: 'The vote is on Friday.\n',
    },
    {
      title: 'A letter that was lost',
      text: 'She spoke in Malm\ufffd.\n',
      problems: [{ message: lost, at: '\ufffd' }],
    },
  ],
};
