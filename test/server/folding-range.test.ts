import assert from 'node:assert/strict';
import { FoldingRangeRequest } from 'vscode-languageserver-protocol/node';
import { clientForSuite } from './client';
import { CLEAN } from './texts';

const URI = 'file:///desk/nato.article';

describe('textDocument/foldingRange', () => {
  const client = clientForSuite();
  const ask = (uri = URI) => client().connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri } });

  it('folds the front matter and the text below a crosshead', async () => {
    await client().open(URI, CLEAN);
    assert.deepEqual(await ask(), [
      { startLine: 0, endLine: 5, kind: 'region' },
      { startLine: 9, endLine: 11 },
    ]);
  });

  it('is null where there is no article', async () => {
    assert.equal(await ask('file:///desk/closed.article'), null);
  });
});
