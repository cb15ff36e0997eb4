/** What people write in any text box stays what it is. Its promises on generated text: `test/promises/article`. */
import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/core/article/parse';
import { plainText } from '../../../src/core/article/text';
import type { Paragraph } from '../../../src/core/article/types';
import { writeBlock } from '../../../src/core/article/write';

const paragraphOf = (value: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'run', children: value === '' ? [] : [{ type: 'text', value }] }],
});

describe('article: prose is safe', () => {
  const SAFE = [
    'at 01:27 GMT',
    '2*3*4',
    'F*** off',
    '<b>',
    '#1',
    '#Brexit',
    '@_foo_',
    'R&D',
    '&amp;',
    '[Mugabe] should go',
    "``We are ready,'' he said ``",
    '~~~',
    '---',
    '###',
    '1990. was',
    'http://example.org and www.example.org',
    'wrapped\n- line',
    'wrapped\n1990. line',
    'wrapped\n## line',
    'wrapped\n> line',
    '* starred',
    'two  \nlines',
    '\tindented',
  ];
  for (const text of SAFE) {
    it(`keeps ${JSON.stringify(text)} as text`, () => {
      const [block] = parseArticle(text).blocks;
      assert.equal(block!.node.type, 'paragraph');
      assert.equal(
        plainText(block!.node),
        text
          .split('\n')
          .map(line => line.trim())
          .join('\n'),
      );
    });
  }
});

describe('article: writing is calm', () => {
  it('escapes nothing that needs none', () => {
    for (const text of [
      '11:00 am',
      '[Mugabe] should go',
      '2*3*4',
      'F*** off',
      'a_b_c',
      'C:\\Windows',
      '5 * 3',
      '“We [the Nato] go”',
    ]) {
      assert.equal(writeBlock(paragraphOf(text)), text);
    }
  });
});
