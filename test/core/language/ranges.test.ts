import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/core/article/parse';
import { blockAt } from '../../../src/core/language/ranges';

describe('blockAt', () => {
  const article = parseArticle('---\nheadline: x\n---\n\none\n\ntwo\n');
  const at = (text: string) => blockAt(article, article.text.indexOf(text));

  it('finds the block that holds an offset, or ends at it', () => {
    assert.equal(at('one'), 0);
    assert.equal(at('two'), 1);
    assert.equal(blockAt(article, article.text.indexOf('one') + 3), 0);
  });

  it('finds none in the front matter, between blocks and behind the last', () => {
    assert.equal(at('headline'), -1);
    assert.equal(blockAt(article, article.text.indexOf('two') - 1), -1);
    assert.equal(blockAt(article, article.text.length), -1);
  });
});
