/** Bad input without measure. `test/core/article` has more of it, in smaller helpings. */
import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/core/article/parse';

describe('article: bad input', () => {
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
