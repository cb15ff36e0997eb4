import assert from 'node:assert/strict';
import { DocumentFormattingRequest, type TextEdit } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { clientForSuite } from './client';
import { CLEAN, GO_PRESENT, LOOSE } from './texts';

const URI = 'file:///desk/nato.article';
const options = { tabSize: 2, insertSpaces: true };

const applied = (text: string, edits: TextEdit[] | null): string =>
  TextDocument.applyEdits(TextDocument.create(URI, 'article', 1, text), edits ?? []);

describe('textDocument/formatting', () => {
  const client = clientForSuite();
  const ask = (uri = URI) =>
    client().connection.sendRequest(DocumentFormattingRequest.type, { textDocument: { uri }, options });

  it('gives the edits that make the text canonical', async () => {
    await client().open(URI, LOOSE);
    assert.equal(applied(LOOSE, await ask()), CLEAN);
  });

  it('keeps CRLF', async () => {
    const crlf = LOOSE.replaceAll('\n', '\r\n');
    await client().open(URI, crlf);
    assert.equal(applied(crlf, await ask()), CLEAN.replaceAll('\n', '\r\n'));
  });

  it('has nothing to do in a canonical article, and leaves others alone', async () => {
    await client().open(URI, CLEAN);
    assert.deepEqual(await ask(), []);
    assert.equal(await ask('file:///desk/closed.article'), null);
    await client().open(URI, GO_PRESENT);
    assert.equal(await ask(), null);
  });
});
