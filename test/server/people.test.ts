import assert from 'node:assert/strict';
import {
  DefinitionRequest,
  DocumentHighlightRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  ShowMessageNotification,
  type Location,
} from 'vscode-languageserver-protocol/node';
import { Client, clientForSuite } from './client';

const URI = 'file:///desk/nato.article';
const TEXT = 'Sergei Ivanov spoke. "We wait," Mr Ivanov said.\n\n![Ivanov](images/ivanov.png)\n\nIt rained.\n';

/** Asks at a place for one request after the other; each is a method of its own. */
describe('people and files', () => {
  const client = clientForSuite({ files: new Map() });
  const textDocument = { uri: URI };
  const ivanov = { line: 0, character: 37 };
  const rain = { line: 4, character: 4 };
  before(() => client().open(URI, TEXT));

  it('textDocument/definition goes to the first mention, and to files', async () => {
    const ask = (position: { line: number; character: number }) =>
      client().connection.sendRequest(DefinitionRequest.type, { textDocument, position });
    assert.deepEqual(((await ask(ivanov)) as Location).range.start, { line: 0, character: 0 });
    assert.equal(((await ask({ line: 2, character: 14 })) as Location).uri, 'file:///desk/images/ivanov.png');
    assert.equal(await ask(rain), null);
  });

  it('textDocument/references lists every mention', async () => {
    const ask = (position: { line: number; character: number }) =>
      client().connection.sendRequest(ReferencesRequest.type, {
        textDocument,
        position,
        context: { includeDeclaration: true },
      });
    assert.equal((await ask(ivanov))?.length, 3);
    assert.deepEqual(await ask(rain), []);
  });

  it('textDocument/documentHighlight marks them', async () => {
    const ask = (position: { line: number; character: number }) =>
      client().connection.sendRequest(DocumentHighlightRequest.type, { textDocument, position });
    assert.equal((await ask(ivanov))?.length, 3);
    assert.deepEqual(await ask(rain), []);
  });

  it('textDocument/rename renames them, and refuses in a sentence elsewhere', async () => {
    const prepared = await client().connection.sendRequest(PrepareRenameRequest.type, { textDocument, position: rain });
    assert.equal(prepared, null);
    const rename = (position: { line: number; character: number }, newName: string) =>
      client().connection.sendRequest(RenameRequest.type, { textDocument, position, newName });
    const edit = await rename(ivanov, 'Ivanoff');
    const [change] = edit?.documentChanges ?? [];
    assert.ok(change && 'edits' in change);
    assert.equal(change.edits.length, 3);
    await assert.rejects(rename(rain, 'Snow'), /Only people can be renamed/);
    await assert.rejects(rename(ivanov, ' '), /a new name is needed/);
  });

  it('textDocument/rename tells the user of an editor that cannot ask what it left alone', async () => {
    const other = await Client.start({ capabilities: {} });
    const messages: string[] = [];
    other.connection.onNotification(ShowMessageNotification.type, ({ message }) => {
      messages.push(message);
    });
    await other.open(URI, `${TEXT}\n"Ivanov is right," Ann Hughes said.\n`);
    const edit = await other.connection.sendRequest(RenameRequest.type, {
      textDocument,
      position: ivanov,
      newName: 'Ivanoff',
    });
    assert.equal(edit?.changes?.[URI]?.length, 3);
    assert.deepEqual(messages, ['Not renamed, because somebody else said it: “Ivanov” in line 7.']);
    await other.stop();
  });
});
