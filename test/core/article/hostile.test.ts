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
        const rest = blocks.reduceRight(
          (left, block, at) => left.slice(0, starts[at]) + left.slice(starts[at]! + block.text.length),
          text,
        );
        if (blocks.length < 50) assert.match(rest, /^\s*$/);
        assert.ok(blocks.every((block, at) => text.startsWith(block.text, starts[at])));
      });
    }
  }

  it('nests containers as deep as their fences differ, and no deeper', () => {
    const fence = (at: number): string => ':'.repeat(at + 3);
    const open = Array.from({ length: 300 }, (_, at) => `${fence(at)}box`);
    const close = Array.from({ length: 300 }, (_, at) => fence(299 - at));
    assert.equal(parseArticle([...open, 'Text', ...close].join('\n')).blocks.length, 1);
  });

  it('reads what is long and never closes: a cost that grew with the square would take longer than mocha waits', () => {
    const size = 20_000;
    const text = '<!--\n'.repeat(size) + '[x](*a **a '.repeat(size) + '\n\n' + ':::box\n'.repeat(size);
    const { blocks, starts } = parseArticle(text);
    assert.equal((starts[blocks.length - 1] ?? 0) + (blocks.at(-1)?.text.length ?? 0), text.trimEnd().length);
  });
});
