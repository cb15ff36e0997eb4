import fc from 'fast-check';
import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/core/article/parse';
import { offsetAt, positionAt } from '../../../src/core/article/positions';
import { articleText } from './arbitraries';

describe('article: places', () => {
  it('goes from offsets to lines and back in any text', () => {
    fc.assert(
      fc.property(articleText, text => {
        const article = parseArticle(text);
        const lineEnds = [...text.matchAll(/\r\n|\r|\n/g)].map(({ 0: end, index }) => index + end.length);
        for (let offset = 0; offset <= text.length; offset++) {
          if (text[offset - 1] === '\r' && text[offset] === '\n') continue;
          const before = lineEnds.filter(end => end <= offset);
          const place = { line: before.length, character: offset - (before.at(-1) ?? 0) };
          assert.deepEqual(positionAt(article, offset), place);
          assert.equal(offsetAt(article, place), offset);
        }
      }),
      { numRuns: 50 },
    );
  });
});
