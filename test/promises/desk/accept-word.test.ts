import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDesk } from '../../../src/core/configuration';
import { acceptWord } from '../../../src/core/desk/accept-word';

/** The text of the file after the change; `undefined` where none is offered. */
function accepted(text: string, word: string): string | undefined {
  const change = acceptWord(text, word);
  return change && text.slice(0, change.start) + change.text + text.slice(change.end);
}

describe('desk/accept-word', () => {
  it('writes a word so that YAML reads it as it was', () => {
    const files = ['', 'words: [a]\n', 'words:\n  - a\n', 'words:\n', 'words: []\n'];
    const words = fc.oneof(
      fc.constantFrom(
        'yes',
        'no: yes',
        '12',
        "it's",
        '- a',
        '#x',
        '[x]',
        'a, b',
        '“so”',
        '*a',
        '1e3',
        '0x1f',
        'a\u2028',
        'a ',
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter(word => word.trim() !== '' && word !== 'a'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...files), words, (file, word) => {
        const { desk, faults } = readDesk(accepted(file, word) ?? '');
        assert.deepEqual([desk.words.at(-1), faults], [word, []]);
      }),
      { numRuns: 40 },
    );
  });
});
