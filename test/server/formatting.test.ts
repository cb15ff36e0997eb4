import assert from 'node:assert/strict';
import {
  DocumentFormattingRequest,
  DocumentRangeFormattingRequest,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { clientForSuite } from './client';
import { CLEAN, GO_PRESENT } from './texts';

const URI = 'file:///desk/nato.article';
const options = { tabSize: 2, insertSpaces: true };
const LOOSE = CLEAN.replace('## Taleban threat\n', '\n\n##   Taleban threat').replace('headline: ', 'headline:   ');

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

describe('textDocument/rangeFormatting', () => {
  const client = clientForSuite();

  it('changes nothing outside the range', async () => {
    await client().open(URI, LOOSE);
    const range = { start: { line: 0, character: 0 }, end: { line: 5, character: 3 } };
    const edits = await client().connection.sendRequest(DocumentRangeFormattingRequest.type, {
      textDocument: { uri: URI },
      range,
      options,
    });
    assert.equal(applied(LOOSE, edits), LOOSE.replace('headline:   ', 'headline: '));
  });
});
