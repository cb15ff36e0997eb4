import assert from 'node:assert/strict';
import { PrepareRenameRequest, type Position } from 'vscode-languageserver-protocol/node';
import { clientForSuite } from './client';
import { IVANOV, PEOPLE, PEOPLE_URI, RAIN } from './people';

describe('textDocument/prepareRename', () => {
  const client = clientForSuite({ files: new Map() });
  const ask = (position: Position, uri = PEOPLE_URI) =>
    client().connection.sendRequest(PrepareRenameRequest.type, { textDocument: { uri }, position });
  before(() => client().open(PEOPLE_URI, PEOPLE));

  it('gives the name at the cursor', async () => {
    const range = { start: { line: 0, character: 35 }, end: { line: 0, character: 41 } };
    assert.deepEqual(await ask(IVANOV), { range, placeholder: 'Ivanov' });
  });

  it('gives nothing at plain words, at files, and where there is no article', async () => {
    assert.equal(await ask(RAIN), null);
    assert.equal(await ask({ line: 2, character: 14 }), null);
    assert.equal(await ask(RAIN, 'file:///desk/closed.article'), null);
  });
});
