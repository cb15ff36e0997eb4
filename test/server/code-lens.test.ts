import assert from 'node:assert/strict';
import { CodeLensRequest } from 'vscode-languageserver-protocol/node';
import { clientForSuite } from './client';
import { withSettings } from './settings';
import { GO_PRESENT } from './texts';

const URI = 'file:///desk/nato.article';
const TEXT = '---\nsection: World\nheadline: Nato brings radical offer\nheadlines:\n  index: Nato woos Putin\n---\n';
const textDocument = { uri: URI };

describe('textDocument/codeLens', () => {
  const client = clientForSuite({ files: new Map() });
  const ask = (connection = client().connection) => connection.sendRequest(CodeLensRequest.type, { textDocument });

  it('says over the headline what is left of each of its slots', async () => {
    await client().open(URI, TEXT);
    const lenses = await ask();
    assert.deepEqual(
      lenses?.map(({ command, range }) => [command?.title, range.start.line]),
      [
        ['story: 30 left', 2],
        ['index: 18 left', 2],
      ],
    );
  });

  it('has none where there is no headline, and in other documents', async () => {
    await client().open(URI, '');
    assert.deepEqual(await ask(), []);
    await client().open(URI, GO_PRESENT);
    assert.equal(await ask(), null);
  });

  it('is switched off by a setting', async () => {
    await withSettings(async ({ client: other, set }) => {
      await other.open(URI, TEXT);
      assert.equal((await ask(other.connection))?.length, 2);
      await set({ codeLens: { headlines: false } });
      assert.deepEqual(await ask(other.connection), []);
    });
  });
});
