import assert from 'node:assert/strict';
import { InlayHintRequest } from 'vscode-languageserver-protocol/node';
import { clientForSuite } from './client';
import { withSettings } from './settings';
import { GO_PRESENT } from './texts';

const URI = 'file:///desk/nato.article';
const TEXT = `---
headline: Nato brings radical offer
published: 2001-11-23 01:27 GMT
---

"We wait," Mr Ivanov said on Thursday. It began at 10:30 EST.
`;
const textDocument = { uri: URI };
const start = { line: 0, character: 0 };
const range = { start, end: { line: 6, character: 0 } };

describe('textDocument/inlayHint', () => {
  const client = clientForSuite({ files: new Map() });
  const labels = async (part = range, connection = client().connection) =>
    (await connection.sendRequest(InlayHintRequest.type, { textDocument, range: part }))?.map(({ label }) => label) ??
    null;

  it('dates relative days, and gives times on the desk’s clock', async () => {
    await client().open(URI, TEXT);
    assert.deepEqual(await labels(), ['22 Nov', '15:30 London']);
  });

  it('has none outside the range, where nothing says when the story was written, and in other documents', async () => {
    await client().open(URI, TEXT);
    assert.deepEqual(await labels({ start, end: start }), []);
    await client().open(URI, TEXT.replace(/^published.*\n/m, ''));
    assert.deepEqual(await labels(), []);
    await client().open(URI, GO_PRESENT);
    assert.equal(await labels(), null);
  });

  it('has each kind switched off by a setting of its own', async () => {
    await withSettings(async ({ client: other, set }) => {
      await other.open(URI, TEXT);
      await set({ inlayHints: { relativeDays: false } });
      assert.deepEqual(await labels(range, other.connection), ['15:30 London']);
      await set({ inlayHints: { times: false } });
      assert.deepEqual(await labels(range, other.connection), ['22 Nov']);
      await set({ inlayHints: { relativeDays: false, times: false } });
      assert.deepEqual(await labels(range, other.connection), []);
    });
  });
});
