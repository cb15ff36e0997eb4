import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyseSpeech } from '../../../src/core/speech/analyse';
import type { Quotation, SpeechParagraph } from '../../../src/core/speech/types';

const paragraphs = (...texts: string[]): SpeechParagraph[] => texts.map(text => ({ text }));
const analyse = (...texts: string[]) => analyseSpeech(paragraphs(...texts));

const AMONG = [
  '"',
  '“',
  '”',
  '‘',
  '’',
  "'",
  '``',
  "''",
  ' ',
  '\n',
  'he said',
  'Mr Berg',
  ', ',
  '. ',
  ': ',
  '(',
  ')',
  '- ',
  '…',
];
const copy = fc.array(fc.constantFrom(...AMONG, 'We go', 'a'), { maxLength: 30 }).map(parts => parts.join(''));

const withinText = (text: string, { start, end }: Quotation): boolean =>
  start >= 0 && start < end && end <= text.length;

describe('analyseSpeech', () => {
  it('gives one list a paragraph, empty where nothing is quoted', () => {
    assert.deepEqual(analyse('Nothing was said.', "The players' bus left at 5 o'clock."), [[], []]);
  });

  it('gives spans that lie in their paragraph and hold the text they name, whatever it is given', () => {
    fc.assert(
      fc.property(fc.array(copy, { maxLength: 6 }), texts => {
        analyseSpeech(paragraphs(...texts)).forEach((list, i) => {
          const text = texts[i] ?? '';
          for (const quotation of list) {
            assert.ok(withinText(text, quotation));
            assert.equal(text.slice(quotation.start, quotation.end), quotation.text);
            const near = quotation.speakerSpan;
            if (near) assert.equal((texts[i + near.paragraph] ?? '').slice(near.start, near.end), quotation.speaker);
          }
        });
      }),
      { numRuns: 100 },
    );
  });

  it('says the same of an article that was changed as of one it never saw', () => {
    fc.assert(
      fc.property(fc.array(copy, { minLength: 1, maxLength: 6 }), fc.nat(5), copy, (texts, at, text) => {
        const before = paragraphs(...texts);
        analyseSpeech(before);
        const place = at % before.length;
        const changed = before.map((paragraph, i) => (i === place ? { text } : paragraph));
        assert.deepEqual(analyseSpeech(changed), analyseSpeech(changed.map(({ text: same }) => ({ text: same }))));
      }),
      { numRuns: 100 },
    );
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
