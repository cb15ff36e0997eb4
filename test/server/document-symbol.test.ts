import assert from 'node:assert/strict';
import { DocumentSymbolRequest } from 'vscode-languageserver-protocol/node';
import { clientForSuite } from './client';
import { CLEAN, GO_PRESENT } from './texts';

const URI = 'file:///desk/nato.article';

describe('textDocument/documentSymbol', () => {
  const client = clientForSuite();
  const ask = (uri = URI) => client().connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });

  it('nests crossheads below the headline, with words', async () => {
    await client().open(URI, CLEAN);
    const [headline] = (await ask()) as unknown as { name: string; detail: string; children: { name: string }[] }[];
    assert.equal(headline?.name, 'Nato brings radical offer to Putin');
    assert.equal(headline.detail, '16 words');
    assert.deepEqual(
      headline.children.map(({ name }) => name),
      ['Taleban threat'],
    );
  });

  it('is empty for an empty article, and null where there is none', async () => {
    await client().open(URI, '');
    assert.deepEqual(await ask(), []);
    assert.equal(await ask('file:///desk/closed.article'), null);
    await client().open(URI, GO_PRESENT);
    assert.equal(await ask(), null);
  });
});
