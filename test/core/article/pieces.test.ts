import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Pieces } from '../../../src/core/article/pieces';
import type { Change } from '../../../src/core/article/types';

/** The same by way of one string. */
function edited(text: string, { start, end, text: put }: Change): string {
  return text.slice(0, start) + put + text.slice(end);
}

describe('article: a text in pieces', () => {
  it('is the text that its edits make, however many there are', () => {
    const edit = fc.record({ at: fc.nat(200), remove: fc.nat(5), put: fc.string({ maxLength: 5 }) });
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(edit, { maxLength: 150, size: 'max' }), (text, edits) => {
        let pieces = Pieces.of(text);
        for (const { at, remove, put } of edits) {
          const start = at % (text.length + 1);
          const change = { start, end: Math.min(text.length, start + remove), text: put };
          text = edited(text, change);
          pieces = pieces.edit([change]);
          assert.equal(String(pieces), text);
          assert.equal(pieces.length, text.length);
          assert.equal(pieces.slice(start, start + 7), text.slice(start, start + 7));
        }
      }),
      { numRuns: 25 },
    );
  });

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
