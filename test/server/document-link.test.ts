import assert from 'node:assert/strict';
import { DocumentLinkRequest } from 'vscode-languageserver-protocol/node';
import { clientForSuite } from './client';

const TEXT = `![Putin](images/putin.png)

Read [the report](https://example.org/report) or [this](javascript:alert(1)), said [Nato](../nato.article).

:::see-also
- [Blair]()
- [Bush](bush%20putin.article)
:::
`;

describe('textDocument/documentLink', () => {
  const client = clientForSuite();
  const ask = async (uri: string) =>
    (await client().connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } }))?.map(
      ({ target }) => target,
    );

  it('resolves addresses against the article, whatever its scheme', async () => {
    await client().open('memfs:/desk/stories/a.article', TEXT);
    assert.deepEqual(await ask('memfs:/desk/stories/a.article'), [
      'memfs:/desk/stories/images/putin.png',
      'https://example.org/report',
      'memfs:/desk/nato.article',
      'memfs:/desk/stories/bush%20putin.article',
    ]);
  });

  it('follows only links to the web from an article that lies in no folder', async () => {
    await client().open('untitled:Untitled-1', TEXT);
    assert.deepEqual(await ask('untitled:Untitled-1'), ['https://example.org/report']);
  });

  it('is null where there is no article', async () => {
    assert.equal(await ask('file:///desk/closed.article'), undefined);
  });
});
