import assert from 'node:assert/strict';
import { findSpans } from '../../../src/core/speech/spans';
import { strayClosings } from '../../../src/core/speech/stray';

/** What stands before each mark that closes nothing. */
const before = (text: string): string[] => strayClosings(text, findSpans(text)).map(at => text.slice(0, at));

describe('strayClosings', () => {
  it('finds marks that close what nothing opens', () => {
    assert.deepEqual(before('We were lucky," she said.'), ['We were lucky,']);
    assert.deepEqual(before('“It is over,” he said. We go on.”'), ['“It is over,” he said. We go on.']);
    assert.deepEqual(before('It was a mess.»'), ['It was a mess.']);
  });

  it('leaves quotations, inches and the attributes of markup alone', () => {
    for (const text of [
      '"We were lucky," she said.',
      'A 12" single',
      'a 6\'2" man',
      'See <a href="x.html" rel="next">',
      'It rained.',
    ])
      assert.deepEqual(before(text), [], text);
  });
});
