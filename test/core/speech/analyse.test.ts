import assert from 'node:assert/strict';
import { analyseSpeech } from '../../../src/core/speech/analyse';
import type { SpeechParagraph } from '../../../src/core/speech/types';

const paragraphs = (...texts: string[]): SpeechParagraph[] => texts.map(text => ({ text }));
const analyse = (...texts: string[]) => analyseSpeech(paragraphs(...texts));

describe('analyseSpeech', () => {
  it('gives one list a paragraph, empty where nothing is quoted', () => {
    assert.deepEqual(analyse('Nothing was said.', "The players' bus left at 5 o'clock."), [[], []]);
  });

  it('keeps the list of a paragraph that nothing changed for, wherever it moves', () => {
    const kept = paragraphs('It was late.', '"We have agreed on fish," said Anna Berg, a minister.', 'It was cold.');
    const first = analyseSpeech(kept);
    const second = analyseSpeech([{ text: 'Ministers met in Bergen.' }, ...kept]);
    assert.equal(second[2], first[1]);
  });

  it('tells a quotation anew when the paragraph that named its speaker changes', () => {
    const quotation = { text: '"And we will go on. That is our promise."' };
    const named = analyseSpeech([{ text: '"We have begun," Mr Ivanov said.' }, quotation]);
    const other = analyseSpeech([{ text: '"We have begun," Ms Berg said.' }, quotation]);
    assert.deepEqual([named[1]?.[0]?.speaker, other[1]?.[0]?.speaker], ['Mr Ivanov', 'Ms Berg']);
  });
});
