import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ExportRequest, FormatsRequest } from '../../src/protocol';
import { clientForSuite } from './client';
import { CLEAN, GO_PRESENT } from './texts';

const URI = 'file:///desk/stories/nato.article';
const PNG = readFileSync('examples/images/putin.png');
const WITH_PICTURES = `${CLEAN}
![Putin](images/putin.png)

![Missing](images/none.png)

![Outside](../../secret.png)

![Beside](../shared.png)
`;

describe('crosshead/export', () => {
  const files = new Map<string, Buffer>([
    ['file:///desk/stories/images/putin.png', PNG],
    ['file:///desk/shared.png', PNG],
    ['file:///secret.png', PNG],
  ]);
  const client = clientForSuite({ folders: ['file:///desk'], files });
  const ask = async (format: string, uri = URI, allowEmbargoed = false) => {
    const exported = await client().connection.sendRequest(ExportRequest, { uri, format, allowEmbargoed });
    if ('embargoed' in exported) return { text: exported.message, losses: [] };
    return { text: Buffer.from(exported.content, 'base64').toString(), losses: exported.losses };
  };

  it('exports what is on the screen, saved or not', async () => {
    await client().open('untitled:Untitled-1', CLEAN);
    await client().change('untitled:Untitled-1', 2, [{ text: CLEAN.replace('Russia in', 'Russia at') }]);
    assert.match((await ask('text', 'untitled:Untitled-1')).text, /meeting Russia at Moscow/);
  });

  it('embeds pictures of the workspace, and reads none outside it', async () => {
    await client().open(URI, WITH_PICTURES);
    const { text, losses } = await ask('html');
    assert.equal(text.match(/src="data:image\/png;base64,/g)?.length, 2);
    assert.deepEqual(
      losses.map(({ line }) => line),
      [15, 17],
    );
    assert.ok(!client().reads.includes('file:///secret.png'));
  });

  it('writes every format that it lists', async () => {
    await client().open(URI, CLEAN);
    const formats = await client().connection.sendRequest(FormatsRequest, undefined);
    assert.ok(['html', 'json', 'json-ld', 'markdown', 'text'].every(id => formats.some(format => format.id === id)));
    // A PDF needs a browser: see test/browser/pdf.test.ts.
    for (const { id } of formats.filter(format => format.id !== 'pdf'))
      assert.match((await ask(id)).text, id === 'docx' ? /^PK/ : /Nato/, id);
  });

  it('says until when a story may not be published, and writes it where the user wants it all the same', async () => {
    await client().open('untitled:Untitled-2', CLEAN.replace('---\n', '---\nembargo: 2999-01-01 06:00 GMT\n'));
    const { text } = await ask('html', 'untitled:Untitled-2');
    assert.equal(text, 'The story is under embargo until 2999-01-01 06:00 GMT.');
    assert.match((await ask('html', 'untitled:Untitled-2', true)).text, /^<!doctype html>/i);
  });

  it('refuses in a sentence', async () => {
    await client().open(URI, CLEAN);
    await assert.rejects(ask('teletext'), { message: 'Crosshead cannot write the format “teletext”.' });
    await assert.rejects(ask('html', 'file:///desk/closed.article'), /“closed\.article” is not open/);
    await client().open(URI, GO_PRESENT, 2);
    await assert.rejects(ask('html'), /“nato\.article” is no article/);
  });
});
