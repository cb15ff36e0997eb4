import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findDateline } from '../../../src/core/time/dateline';
import { DATELINES } from '../../core/time/datelines';

describe('findDateline', () => {
  it('gives the text between its offsets, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...DATELINES.map(([text]) => text)), (noise, shape) => {
        for (const text of [noise, shape + noise, `${noise}\n${shape} ${noise}`]) {
          const found = findDateline(text);
          if (found !== undefined) assert.equal(text.slice(found.start, found.end), found.text);
        }
      }),
    );
  });
});
