import assert from 'node:assert/strict';
import { analyseSpeech } from '../../../src/core/speech/analyse';

/** What a slip of the keyboard, or somebody who means harm, repeats without end; and the quotations in each. */
const SEEDS: readonly (readonly [seed: string, quotations: number])[] = [
  ["'a ", 0],
  ['“‘', 1],
  ['"a ', 1],
  ['"a" said ', 1],
  ['said "a" that ', 1],
  ['"A b c," he said. ', 1],
  ['Berg, who said "a b". ', 1],
  ['"A b c," the minister said. ', 1],
  ['"a": ', 1],
  ['("a") ', 1],
  ['Q: "a"\n', 1],
];
const TIMES = 100_000;

describe('speech in hostile text', function () {
  // A hundred thousand quotations take a few seconds; what grows with the square of the text takes minutes.
  this.timeout(60_000);

  for (const [seed, quotations] of SEEDS)
    it(`takes ${JSON.stringify(seed)} a hundred thousand times in its stride`, () => {
      const [found] = analyseSpeech([{ text: seed.repeat(TIMES) }]);
      assert.equal(found?.length, quotations * TIMES);
    });
});
