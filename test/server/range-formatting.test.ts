import assert from 'node:assert/strict';
import { DocumentRangeFormattingRequest, type Range } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { clientForSuite } from './client';
import { CLEAN, GO_PRESENT, LOOSE } from './texts';

const URI = 'file:///desk/nato.article';
const options = { tabSize: 2, insertSpaces: true };
const TOP: Range = { start: { line: 0, character: 0 }, end: { line: 5, character: 3 } };

describe('textDocument/rangeFormatting', () => {
  const client = clientForSuite();
  const ask = (range = TOP, uri = URI) =>
    client().connection.sendRequest(DocumentRangeFormattingRequest.type, { textDocument: { uri }, range, options });

  it('changes nothing outside the range', async () => {
    await client().open(URI, LOOSE);
    const edits = (await ask()) ?? [];
    const formatted = TextDocument.applyEdits(TextDocument.create(URI, 'article', 1, LOOSE), edits);
    assert.equal(formatted, LOOSE.replace('headline:   ', 'headline: '));
  });

  it('has nothing to do in a canonical article, and leaves others alone', async () => {
    await client().open(URI, CLEAN);
    assert.deepEqual(await ask(), []);
    assert.equal(await ask(TOP, 'file:///desk/closed.article'), null);
    await client().open(URI, GO_PRESENT);
    assert.equal(await ask(), null);
  });
});
