import assert from 'node:assert/strict';
import { movedTo } from '../../../src/extension/preview/moved';

const moves = (...pairs: [string, string][]) => pairs.map(([oldUri, newUri]) => ({ oldUri, newUri }));

describe('where a file has gone', () => {
  it('is its new name, or its place in the folder that was renamed', () => {
    assert.equal(
      movedTo('file:///a/b.article', moves(['file:///a/b.article', 'file:///c.article'])),
      'file:///c.article',
    );
    assert.equal(
      movedTo('file:///a/b/c.article', moves(['file:///x', 'file:///y'], ['file:///a', 'file:///z'])),
      'file:///z/b/c.article',
    );
  });

  it('is nowhere for one that only starts alike', () => {
    assert.equal(movedTo('file:///a/bc.article', moves(['file:///a/b', 'file:///z'])), undefined);
    assert.equal(movedTo('file:///a/b.article', []), undefined);
  });
});
