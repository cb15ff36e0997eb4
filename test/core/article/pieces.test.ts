import assert from 'node:assert/strict';
import { Pieces } from '../../../src/core/article/pieces';
import type { Change } from '../../../src/core/article/types';

describe('article: a text in pieces', () => {
  it('takes several changes that count in one text, in any order', () => {
    const changes = [
      { start: 8, end: 8, text: ' more' },
      { start: 0, end: 1, text: 'T' },
      { start: 4, end: 8, text: 'text' },
    ];
    assert.equal(String(Pieces.of('the word').edit(changes)), 'The text more');
  });

  it('refuses changes that overlap or reach outside', () => {
    const change = (start: number, end: number): Change => ({ start, end, text: '' });
    for (const changes of [[change(0, 3), change(2, 4)], [change(3, 9)], [change(-1, 0)], [change(2, 1)]])
      assert.throws(() => Pieces.of('text').edit(changes), RangeError);
  });
});
