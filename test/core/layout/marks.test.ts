import assert from 'node:assert/strict';
import { keyOf } from '../../../src/core/article/identity';
import { parseArticle } from '../../../src/core/article/parse';
import { placeInPage } from '../../../src/core/layout/marks';
import { ARTICLE } from './votes';

/** The place of the `nth` time that `words` stand in the source. */
function placeOf(words: string, nth = 0) {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = ARTICLE.text.indexOf(words, start + 1);
  return placeInPage(ARTICLE, { start, end: start + words.length });
}
const blockAt = (index: number): number => keyOf(ARTICLE.blocks[index]!);

describe('a place of the source in the page', () => {
  it('is told by its words and by how often they stand before it', () => {
    assert.deepEqual(placeOf('minister said'), { block: blockAt(0), words: 'minister said', before: 0 });
    assert.deepEqual(placeOf('the vote'), { block: blockAt(0), words: 'the vote', before: 0 });
    const emphasised = ARTICLE.text.indexOf('*the*');
    const place = placeInPage(ARTICLE, { start: emphasised, end: emphasised + 5 });
    assert.deepEqual(place, { block: blockAt(0), words: 'the', before: 1 });
  });

  it('is told without the markup, and with escapes undone', () => {
    assert.equal(placeOf('was *the* last')?.words, 'was the last');
    assert.equal(placeOf('5 \\* 5 pounds')?.words, '5 * 5 pounds');
  });

  it('is found in captions, credits and speakers', () => {
    assert.deepEqual(placeOf('The minister at the vote')?.block, blockAt(1));
    assert.equal(placeOf('A Photographer')?.words, 'A Photographer');
    assert.deepEqual(placeOf("the party's leader"), { block: blockAt(2), words: "the party's leader", before: 0 });
  });

  it('is the field in the front matter', () => {
    assert.deepEqual(placeOf('the short'), { field: 'headline', words: 'the short', before: 0 });
    assert.deepEqual(placeOf('byline'), { field: 'byline', words: '', before: 0 });
  });

  it('is the whole block where its words do not show, and nowhere in a note', () => {
    assert.deepEqual(placeOf('minister.png'), { block: blockAt(1), words: '', before: 0 });
    assert.equal(placeOf('The vote again'), undefined);
    assert.equal(placeInPage(parseArticle(''), { start: 0, end: 0 }), undefined);
  });
});
