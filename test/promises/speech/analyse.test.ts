import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyseSpeech } from '../../../src/core/speech/analyse';
import type { Quotation, SpeechParagraph } from '../../../src/core/speech/types';

const paragraphs = (...texts: string[]): SpeechParagraph[] => texts.map(text => ({ text }));

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
});
