import assert from 'node:assert/strict';
import fc from 'fast-check';
import { write } from '../../core/language/writing';

describe('bold and emphasis', () => {
  it('are undone by being repeated', () => {
    const word = fc.constantFrom('It', 'sank', 'off', 'Cardigan', '20', "didn't");
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.nat(5), fc.boolean(), (words, at, isBold) => {
        const text = words.map((one, i) => (i === at % words.length ? `‹${one}›` : one)).join(' ');
        const command = isBold ? 'bold' : 'emphasis';
        assert.equal(write(command, write(command, text)), text);
      }),
      { numRuns: 50 },
    );
  });
});
