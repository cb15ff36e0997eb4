import assert from 'node:assert/strict';
import { DocumentHighlightRequest, type Position } from 'vscode-languageserver-protocol/node';
import { clientForSuite } from './client';
import { IVANOV, PEOPLE, PEOPLE_URI, RAIN } from './people';

describe('textDocument/documentHighlight', () => {
  const client = clientForSuite({ files: new Map() });
  const ask = (position: Position, uri = PEOPLE_URI) =>
    client().connection.sendRequest(DocumentHighlightRequest.type, { textDocument: { uri }, position });
  before(() => client().open(PEOPLE_URI, PEOPLE));

  it('marks every mention of a person', async () => {
    assert.deepEqual(
      (await ask(IVANOV))?.map(({ range }) => range.start.line),
      [0, 0, 2],
    );
  });

  it('marks nothing at plain words, and is null where there is no article', async () => {
    assert.deepEqual(await ask(RAIN), []);
    assert.equal(await ask(RAIN, 'file:///desk/closed.article'), null);
  });
});
