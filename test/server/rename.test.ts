import assert from 'node:assert/strict';
import { RenameRequest, ShowMessageNotification, type Position } from 'vscode-languageserver-protocol/node';
import { Client, clientForSuite } from './client';
import { IVANOV, PEOPLE, PEOPLE_URI, RAIN } from './people';

const textDocument = { uri: PEOPLE_URI };
const QUOTED = `${PEOPLE}\n"Ivanov is right," Ann Hughes said.\n`;

describe('textDocument/rename', () => {
  const client = clientForSuite({ files: new Map() });
  const rename = (position: Position, newName: string, uri = PEOPLE_URI) =>
    client().connection.sendRequest(RenameRequest.type, { textDocument: { uri }, position, newName });

  it('renames a person everywhere, in the version that is open', async () => {
    await client().open(PEOPLE_URI, PEOPLE, 4);
    const [change] = (await rename(IVANOV, 'Ivanoff'))?.documentChanges ?? [];
    assert.ok(change && 'edits' in change);
    assert.equal(change.textDocument.version, 4);
    assert.equal(change.edits.length, 3);
  });

  it('asks the user for each of somebody else’s words', async () => {
    await client().open(PEOPLE_URI, QUOTED);
    const edit = await rename(IVANOV, 'Ivanoff');
    const [change] = edit?.documentChanges ?? [];
    assert.ok(change && 'edits' in change);
    const asked = change.edits.filter(one => 'annotationId' in one);
    assert.deepEqual(
      asked.map(({ range }) => range.start.line),
      [6],
    );
    assert.deepEqual(
      Object.values(edit?.changeAnnotations ?? {}).map(({ needsConfirmation }) => needsConfirmation),
      [true],
    );
  });

  it('tells the user of an editor that cannot ask what it left alone', async () => {
    const other = await Client.start({ capabilities: {} });
    const messages: string[] = [];
    other.connection.onNotification(ShowMessageNotification.type, ({ message }) => {
      messages.push(message);
    });
    await other.open(PEOPLE_URI, QUOTED);
    const params = { textDocument, position: IVANOV, newName: 'Ivanoff' };
    const edit = await other.connection.sendRequest(RenameRequest.type, params);
    assert.equal(edit?.changes?.[PEOPLE_URI]?.length, 3);
    assert.deepEqual(messages, ['Not renamed, because somebody else said it: “Ivanov” in line 7.']);
    await other.stop();
  });

  it('refuses in a sentence where nobody is named or no name is given, and is null where there is no article', async () => {
    await client().open(PEOPLE_URI, PEOPLE);
    await assert.rejects(rename(RAIN, 'Snow'), /Only people can be renamed/);
    await assert.rejects(rename(IVANOV, ' '), /a new name is needed/);
    assert.equal(await rename(RAIN, 'Snow', 'file:///desk/closed.article'), null);
  });
});
