import assert from 'node:assert/strict';
import { analyseSpeech } from '../../../src/core/speech/analyse';
import type { Quotation } from '../../../src/core/speech/types';

const analyse = (...texts: string[]): readonly (readonly Quotation[])[] => analyseSpeech(texts.map(text => ({ text })));

describe('analyseSpeech', () => {
  it('gives one list a paragraph, empty where nothing is quoted', () => {
    assert.deepEqual(analyse('Nothing was said.', 'Nothing at all.'), [[], []]);
  });

  it('gives the same list object for a paragraph that did not change', () => {
    const paragraphs = [
      { text: 'Ministers met in Oslo.' },
      { text: '"We have agreed on fish," said Anna Berg, a minister.' },
      { text: 'It was late.' },
    ];
    const first = analyseSpeech(paragraphs);
    const second = analyseSpeech([{ text: 'Ministers met in Bergen.' }, ...paragraphs.slice(1)]);
    assert.equal(second[1], first[1]);
  });
});
