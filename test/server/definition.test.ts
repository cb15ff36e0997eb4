import assert from 'node:assert/strict';
import { DefinitionRequest, type Location, type Position } from 'vscode-languageserver-protocol/node';
import { clientForSuite } from './client';
import { inNato, NATO, NATO_URI, NEWSROOM } from './newsroom';
import { IVANOV, PEOPLE, PEOPLE_URI, RAIN } from './people';
import { GO_PRESENT } from './texts';

describe('textDocument/definition', () => {
  const client = clientForSuite({ folders: ['file:///desk'], files: NEWSROOM });
  const ask = async (uri: string, position: Position) =>
    (await client().connection.sendRequest(DefinitionRequest.type, {
      textDocument: { uri },
      position,
    })) as Location | null;

  it('goes to the first mention of a person, and to files', async () => {
    await client().open(PEOPLE_URI, PEOPLE);
    assert.deepEqual((await ask(PEOPLE_URI, IVANOV))?.range.start, { line: 0, character: 0 });
    assert.equal((await ask(PEOPLE_URI, { line: 2, character: 14 }))?.uri, 'file:///desk/images/ivanov.png');
  });

  it('goes to the headline of an article', async () => {
    await client().open(NATO_URI, NATO);
    const found = await ask(NATO_URI, inNato('uk/blair'));
    assert.deepEqual([found?.uri, found?.range.start], ['file:///desk/uk/blair.article', { line: 2, character: 10 }]);
  });

  it('goes nowhere from plain words, the web and other documents', async () => {
    await client().open(PEOPLE_URI, PEOPLE);
    assert.equal(await ask(PEOPLE_URI, RAIN), null);
    await client().open(NATO_URI, NATO);
    assert.equal(await ask(NATO_URI, inNato('https:')), null);
    await client().open(NATO_URI, GO_PRESENT);
    assert.equal(await ask(NATO_URI, { line: 0, character: 1 }), null);
    assert.equal(await ask('file:///desk/closed.article', RAIN), null);
  });
});
