import assert from 'node:assert/strict';
import { extractText, getDocumentProxy } from 'unpdf';
import { LAYOUTS } from '../../src/core/layout/registry';
import { printPage } from '../../src/machine/print';
import { HOSTILE } from '../fixtures/hostile';
import { EXAMPLE, asPdf } from './exporting';

interface Tag {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Tag[];
}

const tagsIn = (tag: Tag): Tag[] => [tag, ...(tag.children ?? []).flatMap(tagsIn)];

async function open(bytes: Uint8Array) {
  const pdf = await getDocumentProxy(bytes);
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1)));
  const trees = await Promise.all(pages.map(page => page.getStructTree() as Promise<Tag | null>));
  const { text } = await extractText(pdf, { mergePages: true });
  return { pdf, text: text.replace(/\s+/g, ' '), tags: trees.flatMap(tree => (tree ? tagsIn(tree) : [])) };
}

describe('A PDF', () => {
  for (const { id } of LAYOUTS.filter(layout => layout.id !== 'slots')) {
    it(`is tagged, and its text can be taken out again: ${id}`, async () => {
      const { pdf, text, tags } = await open(await asPdf(EXAMPLE, id));
      assert.equal((await pdf.getMarkInfo())?.['Marked'], true);
      assert.equal(((await pdf.getMetadata()).info as { Language?: string }).Language, 'en-GB');
      assert.ok(tags.some(({ role }) => role === 'H1'));
      assert.ok(text.includes('Nato Secretary-General George Robertson is meeting President Vladimir Putin in Moscow'));
    });
  }

  it('gives pictures the descriptions that the article gives them', async () => {
    const { tags } = await open(await asPdf(EXAMPLE, 'bbc-2001'));
    assert.ok(tags.some(({ alt }) => alt === 'Sergei Ivanov and George Robertson'));
  });

  it('is made of a hostile article, too', async () => {
    const { text } = await open(await asPdf(HOSTILE, 'bbc-2001'));
    assert.ok(text.length > 500);
  });

  it('is not there without a browser, and the user is told what to do', async () => {
    const named = process.env['CHROMIUM_PATH'];
    process.env['CHROMIUM_PATH'] = '/nowhere/chromium';
    try {
      assert.deepEqual(await printPage('<p>Text'), {
        refused: '/nowhere/chromium could not print the page: it is not there, or wrote nothing.',
      });
    } finally {
      process.env['CHROMIUM_PATH'] = named ?? '';
    }
  });
});
