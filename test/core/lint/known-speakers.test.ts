import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/core/article/parse';
import { DEFAULT_DESK } from '../../../src/core/desk/default-desk';
import { viewArticle } from '../../../src/core/lint/engine/view';
import { knownSpeakers } from '../../../src/core/lint/facts/speakers';

const speakersIn = (speaker: string): readonly string[] =>
  knownSpeakers(viewArticle(parseArticle(`"We waited for hours on the deck," said ${speaker}.\n`), DEFAULT_DESK));

describe('lint/facts/speakers', () => {
  it('has the name out of the phrase that names a speaker', () => {
    assert.deepEqual(speakersIn('Lord Robertson'), ['Lord Robertson']);
    assert.deepEqual(speakersIn('a passenger, Elin Parry, 34'), ['Elin Parry']);
    assert.deepEqual(speakersIn('harbour master Rhiannon Pritchard'), ['Rhiannon Pritchard']);
    assert.deepEqual(speakersIn('Mair Lloyd, who was first through the gate'), ['Mair Lloyd']);
  });

  it('has no body or place that somebody speaks for, and nobody without a name', () => {
    for (const speaker of ['a spokesman for Aberwen Council', 'the head of the Royal Navy', 'the minister', 'she'])
      assert.deepEqual(speakersIn(speaker), [], speaker);
  });
});
