import assert from 'node:assert/strict';
import fc from 'fast-check';
import { keyOf } from '../../../src/core/article/identity';
import { placeInPage } from '../../../src/core/layout/marks';
import { ARTICLE } from '../../core/layout/votes';

describe('a place of the source in the page', () => {
  it('holds words of the block it names, whatever the span', () => {
    fc.assert(
      fc.property(fc.nat(ARTICLE.text.length), fc.nat(80), (start, length) => {
        const place = placeInPage(ARTICLE, { start, end: start + length });
        if (place?.block === undefined) return;
        const block = ARTICLE.blocks.find(each => keyOf(each) === place.block)!;
        for (const word of place.words.split(/[^\p{L}\p{N}]+/u)) assert.ok(block.text.includes(word), word);
      }),
    );
  });
});
