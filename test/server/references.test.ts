import assert from 'node:assert/strict';
import { ReferencesRequest, type Position } from 'vscode-languageserver-protocol/node';
import { clientForSuite } from './client';
import { inNato, NATO, NATO_URI, NEWSROOM } from './newsroom';
import { IVANOV, PEOPLE, PEOPLE_URI, RAIN } from './people';

describe('textDocument/references', () => {
  const client = clientForSuite({ folders: ['file:///desk'], files: NEWSROOM });
  const ask = (uri: string, position: Position, includeDeclaration = true) =>
    client().connection.sendRequest(ReferencesRequest.type, {
      textDocument: { uri },
      position,
      context: { includeDeclaration },
    });
  const places = async (piece: string): Promise<string[]> =>
    ((await ask(NATO_URI, inNato(piece))) ?? [])
      .map(({ uri, range }) => `${uri.replace('file:///desk/', '')}:${range.start.line}`)
      .sort();

  it('lists every mention of a person, the first one where it is wanted', async () => {
    await client().open(PEOPLE_URI, PEOPLE);
    assert.equal((await ask(PEOPLE_URI, IVANOV))?.length, 3);
    assert.equal((await ask(PEOPLE_URI, IVANOV, false))?.length, 2);
  });

  it('lists every use of a picture and every link to an article', async () => {
    await client().open(NATO_URI, NATO);
    assert.deepEqual(await places('images/putin'), ['bush.article:0', 'nato.article:5']);
    assert.deepEqual(await places('uk/blair'), ['nato.article:7']);
  });

  it('lists, at the headline, the links to its own article', async () => {
    await client().open(NATO_URI, NATO);
    assert.deepEqual(await places('Nato woos'), ['bush.article:2', 'uk/blair.article:5']);
  });

  it('has none for the web, other fields and plain words, and is null where there is no article', async () => {
    await client().open(NATO_URI, NATO);
    for (const piece of ['https:', 'World', 'See']) assert.deepEqual(await places(piece), [], piece);
    await client().open(PEOPLE_URI, PEOPLE);
    assert.deepEqual(await ask(PEOPLE_URI, RAIN), []);
    assert.equal(await ask('file:///desk/closed.article', RAIN), null);
  });
});
