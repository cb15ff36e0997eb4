import { plainText } from '../../article/text';
import type { Picture } from '../../article/types';
import { phrase } from '../../say';
import { defineRule, type Examples } from '../rule';

const missing = 'This picture has no alternative text. Say in the square brackets what it shows.';
const sameAsCaption =
  'The alternative text repeats the caption, so a screen reader reads it twice. Say what the picture shows.';
const imageOf = 'A screen reader says “image” by itself. Begin with what the picture shows.';

const fileName = 'The alternative text is a file’s name. Say what the picture shows.';

/** "IMG_2031.jpg", "DSC01234", as cameras and agencies name files. */
const FILE_NAME =
  /^(?:\S+\.(?:avif|gif|heic|jpe?g|png|svg|tiff?|webp)|(?:DSC[FN]?|GettyImages|IMG|P|PA|PXL|Screenshot)[-_ ]?\d[\d_-]*)$/i;

/** "Image of Lord Robertson", "A photo showing …". */
const IMAGE_OF = /^(?:an? |the )?(?:image|picture|photo|photograph|pic)(?: (?:is )?(?:of|shows|showing))[ :]+(?=\S)/i;

const folded = (text: string): string =>
  text
    .replace(/[\s.]+/g, ' ')
    .trim()
    .toLowerCase();

const repeats = ({ alt, caption }: Picture): boolean =>
  caption !== undefined && folded(plainText(caption)) === folded(alt.value);

export const rule = defineRule({
  id: 'picture-alt',
  group: 'pictures',
  severity: 'warning',
  messages: { missing, sameAsCaption, imageOf, fileName },
  docs: {
    what: 'A picture without alternative text, with its caption or a file’s name for one, or with a text that begins “image of”.',
    why: 'Readers who cannot see the picture hear this text instead. It should tell them what others see; the caption tells what it means.',
    source: 'BBC Accessibility Guidelines; W3C, Images Tutorial',
  },
  needs: 'block',
  *check({ node }) {
    if (node.type !== 'picture') return;
    const { alt } = node;
    const { start, end } = alt;
    const opener = IMAGE_OF.exec(alt.value)?.[0];
    if (!alt.value.trim()) {
      yield { messageId: 'missing', start: 0, end: Math.max(end + 1, 3) };
      return;
    }
    if (FILE_NAME.test(alt.value.trim())) {
      yield { messageId: 'fileName', start, end };
      return;
    }
    if (repeats(node)) {
      yield { messageId: 'sameAsCaption', start, end };
      return;
    }
    if (opener === undefined || alt.value.length !== end - start) return;
    const first = alt.value.charAt(opener.length);
    const edits = [{ start, end: start + opener.length + 1, text: first.toUpperCase() }];
    yield {
      messageId: 'imageOf',
      start,
      end,
      fixes: [{ title: phrase('Take out “{text}”', { text: opener.trim() }), edits, safe: true }],
    };
  },
});

export const examples: Examples = {
  valid: [
    {
      title: 'What it shows',
      text: '![Vladimir Putin](images/putin.png)\nPresident Putin does not want Nato membership\n',
    },
  ],
  invalid: [
    {
      title: 'None',
      text: '![](images/putin.png)\nPresident Putin does not want Nato membership\n',
      problems: [{ message: missing, at: '![]' }],
    },
    {
      title: 'The caption again',
      text: '![Vladimir Putin](images/putin.png)\nVladimir Putin\n',
      problems: [{ message: sameAsCaption, at: 'Vladimir Putin' }],
    },
    {
      title: 'A file’s name',
      text: '![IMG_2031.jpg](images/putin.png)\nVladimir Putin\n\n![DSC_0042](images/ivanov.png)\nSergei Ivanov\n',
      problems: [
        { message: fileName, at: 'IMG_2031.jpg' },
        { message: fileName, at: 'DSC_0042' },
      ],
    },
    {
      title: 'Image of',
      text: '![A photo of workers clearing rubble](images/rubble.png)\nRelations have changed\n',
      problems: [{ message: imageOf, at: 'A photo of workers clearing rubble' }],
      fixed: '![Workers clearing rubble](images/rubble.png)\nRelations have changed\n',
    },
  ],
};
