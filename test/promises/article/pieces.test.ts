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
});
