/** Bad input: whatever it is, nothing is lost, nothing is thrown, and the cost stays in proportion. */
import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/core/article/parse';

const SIZE = 2000;

/** Name → a piece that is repeated. */
const PIECES: Readonly<Record<string, string>> = {
  'containers left open': ':::box\n',
  fences: ':::\n',
  'pull quote marks': '>',
  'note openers': '<!--',
  'note openers on lines': '<!--\n',
  'pictures left open': '![\n',
  bars: 'a | [',
  blanks: ' ',
  'empty lines': ' \n',
  'carriage returns': '\r',
  NUL: '\0',
  'lone surrogates': '\uD800',
  items: '- a\n',
  attributes: '::video{a=b ',
  'front matter lines': 'a: b\n',
};

describe('article: bad input', () => {
  for (const [name, piece] of Object.entries(PIECES)) {
    for (const lead of ['', '---\n', ':::see-also\n- ']) {
      it(`reads ${SIZE} ${name} behind ${JSON.stringify(lead)}`, () => {
        const text = lead + piece.repeat(SIZE);
        const { blocks, starts } = parseArticle(text);
        assert.ok(blocks.every((block, at) => text.startsWith(block.text, starts[at])));
        const ends = blocks.map((block, at) => starts[at]! + block.text.length);
        const between = [...Array.from(starts), text.length].map((start, at) => text.slice(ends[at - 1] ?? 0, start));
        if (blocks.length < 50) assert.match(between.join(''), /^\s*$/);
      });
    }
  }
});
