import assert from 'node:assert/strict';
import {
  DiagnosticRefreshRequest,
  DidChangeWatchedFilesNotification,
  FileChangeType,
} from 'vscode-languageserver-protocol/node';
import { Client } from './client';
import { CLEAN } from './texts';

const URI = 'file:///desk/nato.article';
const LINKED = `${CLEAN}
:::see-also
- [Blair pushes ties](blair.article)
- [Gone](gone.article)
- [Outside](../../secret.article)
- [Web](https://example.org/x.article)
- [Yet to come]()
:::
`;

describe('see-also lines', () => {
  it('are held against the articles they point at, once those are read, and again when they change', async () => {
    const files = new Map([['file:///desk/blair.article', '---\nheadline: Blair waits\n---\n']]);
    const client = await Client.start({ folders: ['file:///desk'], files });
    let refreshes = 0;
    client.connection.onRequest(DiagnosticRefreshRequest.type, () => {
      refreshes++;
    });
    const lines = async () =>
      (await client.problems(URI))
        .filter(({ code }) => code === 'see-also-target')
        .map(({ range }) => range.start.line);
    /** The server reads files in its own time. */
    const settled = async (wanted: number[]): Promise<void> => {
      while ((await lines()).join() !== wanted.join()) await new Promise(resolve => setTimeout(resolve, 5));
    };
    await client.open(URI, LINKED);
    assert.deepEqual(await lines(), []);
    await settled([14, 15]);
    assert.equal(refreshes, 1);
    files.set('file:///desk/blair.article', '---\nheadline: Blair pushes ties\n---\n');
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: 'file:///desk/blair.article', type: FileChangeType.Changed }],
    });
    await settled([15]);
    assert.ok(!client.reads.some(uri => uri.includes('secret') || uri.includes('example.org')));
    await client.stop();
  });
});
