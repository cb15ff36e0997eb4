import assert from 'node:assert/strict';
import { zipSync } from 'fflate';
import { parseArticle } from '../../../src/core/article/parse';
import { guessFormat, importArticles } from '../../../src/core/exchange/importing';
import { example, exportTo } from '../exporting';
import { importContext } from './importing';
import { mapped } from './mapped';

async function wordFile(name: string): Promise<Uint8Array> {
  const { content } = await exportTo('docx', example(name));
  assert.ok(content instanceof Uint8Array);
  return content;
}

const importWord = async (bytes: Uint8Array, name = 'Flood town.docx') =>
  (await importArticles('docx', bytes, { ...importContext, name }))[0]!;

describe('A Word file', () => {
  it('is told by its content, and comes back from our own export', async () => {
    const bytes = await wordFile('every-block');
    assert.equal(guessFormat(bytes, 'Flood town.docx')?.id, 'docx');
    const article = parseArticle((await importWord(bytes)).text);
    const back = mapped(article, [
      'headline',
      'byline',
      'place',
      'published',
      'crossheads',
      'pullQuotes',
      'pictures',
      'credits',
    ]);
    assert.equal(back['headline'], 'Flood town waits for the river to fall');
    assert.equal(back['byline'], 'By Alice Marsh in Ashbury');
    assert.equal(back['place'], 'ASHBURY');
    assert.equal(back['published'], Date.UTC(2001, 10, 25, 18, 40));
    assert.ok((back['crossheads'] as string[]).includes('Bridge closed'));
    assert.deepEqual(back['pullQuotes'], [
      ['We carried the piano upstairs. The rest we shall have to see', 'Joan Webb', 'resident of Mill Street'],
    ]);
    assert.equal((back['pictures'] as unknown[]).length, 2);
  });

  it('has its lists, tables, emphasis and links as blocks', async () => {
    const { text } = await importWord(await wordFile('every-block'));
    assert.match(text, /^- to the hospital every \*\*half hour\*\*$/m);
    assert.match(text, /^1\. turn off the electricity at the meter$/m);
    assert.match(text, /^Friday \| 2\.4 \| 1\.9$/m);
    assert.match(text, /\[two rest centres\]\(https:\/\/example\.org\/rest-centres\)/);
  });

  it('that is a bomb is refused by what it declares, before it is inflated', async () => {
    const bytes = zipSync({ 'word/document.xml': new Uint8Array(1000) });
    // The size in the central directory, which stands after the local header.
    const directory = Buffer.from(bytes.buffer).indexOf('PK\u0001\u0002');
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(directory + 24, 4_000_000_000, true);
    await assert.rejects(importWord(bytes), /beyond all measure/);
  });

  it('that is a bomb is refused by what it holds, whatever it declares', async () => {
    const bytes = zipSync({ 'word/document.xml': new Uint8Array(61_000_000) }, { level: 1 });
    for (let at = 0; at < bytes.length - 46; at++) {
      if (bytes[at] !== 0x50 || bytes[at + 1] !== 0x4b) continue;
      const view = new DataView(bytes.buffer, bytes.byteOffset + at);
      if (bytes[at + 2] === 1 && bytes[at + 3] === 2) view.setUint32(24, 1000, true);
      if (bytes[at + 2] === 3 && bytes[at + 3] === 4) view.setUint32(22, 1000, true);
    }
    await assert.rejects(importWord(bytes), /beyond all measure/);
  });

  it('that is none is refused in a sentence', async () => {
    await assert.rejects(importWord(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])));
  });

  it('names pictures so that they stay in its folder', async () => {
    const { files } = await importWord(await wordFile('every-block'), '../../etc/Pass wd.docx');
    for (const name of files?.keys() ?? []) assert.match(name, /^images\/[\p{L}\p{N}-]+\.\w+$/u);
  });
});
