import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../../../src/core/article/parse';
import { inlineText } from '../../promises/article/arbitraries';
import { importText } from './importing';
import { mapped } from './mapped';

/** Text that HTML can hold, with one blank between words: lone surrogates and control characters are none. */
const text = inlineText
  .map(line =>
    line
      .replace(/\p{Cc}|\p{Cs}/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  .filter(line => line !== '');

const html = (line: string) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`;

describe('Imported copy', () => {
  it('is never markup by accident: what is imported and written reads as it was', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.array(text, { minLength: 1, maxLength: 4 }), async (headline, paragraphs) => {
        const item = { uri: 'urn:a', headline, body_html: paragraphs.map(html).join('') };
        const [imported] = await importText('ninjs', JSON.stringify(item));
        const back = mapped(parseArticle(imported!.text), [
          'headline',
          'paragraphs',
          'crossheads',
          'pictures',
          'clips',
        ]);
        assert.deepEqual(back, { headline, paragraphs, crossheads: [], pictures: [], clips: [] });
      }),
      { numRuns: 40 },
    );
  });
});
