import assert from 'node:assert/strict';
import { DefinitionRequest, ReferencesRequest, type Location } from 'vscode-languageserver-protocol/node';
import { clientForSuite } from './client';

const URI = 'file:///desk/nato.article';
const TEXT = `---
section: World
headline: Nato woos Putin
---

![Putin](images/putin.png)

See [Blair](uk/blair.article) and [the web](https://example.org/).
`;

describe('going between files', () => {
  const files = new Map([
    [URI, TEXT],
    ['file:///desk/uk/blair.article', '---\nsection: UK\nheadline: Blair\n---\n\n[Nato](../nato.article)\n'],
    ['file:///desk/bush.article', '![Putin](images/putin.png)\n\nSee [Nato](nato.article).\n'],
  ]);
  const client = clientForSuite({ folders: ['file:///desk'], files });
  before(() => client().open(URI, TEXT));
  const textDocument = { uri: URI };
  const at = (piece: string) => {
    const before = TEXT.slice(0, TEXT.indexOf(piece) + 1).split('\n');
    return { line: before.length - 1, character: before.at(-1)!.length };
  };
  const places = async (piece: string): Promise<string[]> =>
    (
      (await client().connection.sendRequest(ReferencesRequest.type, {
        textDocument,
        position: at(piece),
        context: { includeDeclaration: true },
      })) ?? []
    )
      .map(({ uri, range }) => `${uri.replace('file:///desk/', '')}:${range.start.line}`)
      .sort();

  it('textDocument/references finds every use of a picture and every link to an article', async () => {
    assert.deepEqual(await places('images/putin'), ['bush.article:0', 'nato.article:5']);
    assert.deepEqual(await places('uk/blair'), ['nato.article:7']);
  });

  it('textDocument/references at the headline finds the links to its own article', async () => {
    assert.deepEqual(await places('Nato woos'), ['bush.article:2', 'uk/blair.article:5']);
  });

  it('textDocument/references finds nothing for the web, other fields and plain words', async () => {
    for (const piece of ['https:', 'World', 'See']) assert.deepEqual(await places(piece), [], piece);
  });

  it('textDocument/definition goes to the headline of an article', async () => {
    const ask = (piece: string) =>
      client().connection.sendRequest(DefinitionRequest.type, { textDocument, position: at(piece) });
    const found = (await ask('uk/blair')) as Location;
    assert.deepEqual([found.uri, found.range.start], ['file:///desk/uk/blair.article', { line: 2, character: 10 }]);
    assert.equal(await ask('https:'), null);
  });
});
