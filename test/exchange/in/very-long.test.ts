/** Sources far longer than any story: a cost that grew with the square would take longer than mocha waits. */
import assert from 'node:assert/strict';
import { readBbcPage } from '../../../src/core/exchange/in/bbc-page/read';
import { htmlBlocks } from '../../../src/core/exchange/in/markup/blocks';
import type { Markup } from '../../../src/core/exchange/in/markup/node';

const SENTENCE = 'The library will open on Sundays, the council has decided';
const many = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));

const BREAK: Markup = { name: 'br', attributes: {}, children: [] };

describe('exchange/in: very long sources', () => {
  it('reads a paragraph of very many lines', () => {
    const lines = many(100_000, at => [`${SENTENCE} ${at}.`, BREAK]).flat();
    const [block, ...more] = htmlBlocks([{ name: 'p', attributes: {}, children: lines }]);
    assert.deepEqual(more, []);
    assert.ok(block?.type === 'paragraph');
    const [text] = block.children[0].children;
    assert.ok(text?.type === 'text');
    assert.equal(text.value.split('\n').length, 100_000);
  });

  it('reads very many paragraphs that line breaks part', () => {
    const lines = many(100_000, at => [`${SENTENCE} ${at}.`, BREAK, ' ', BREAK]).flat();
    assert.equal(htmlBlocks(lines).length, 100_000);
  });

  it('reads an archived page of very many lines that could stand under a picture', () => {
    const stamp = 'Friday, 23 November, 2001, 01:27 GMT';
    const page = [stamp, 'Library to open', ...many(50_000, at => `${SENTENCE} ${at}`)].join('\n');
    const { blocks, unplaced } = readBbcPage(`${page}\n`);
    assert.ok(blocks.length > 0);
    assert.deepEqual(unplaced, []);
  });
});
