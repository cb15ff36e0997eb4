import assert from 'node:assert/strict';
import {
  DidChangeWatchedFilesNotification,
  DidRenameFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  FileChangeType,
  HoverRequest,
  WorkspaceSymbolRequest,
  type FileEvent,
  type MarkupContent,
} from 'vscode-languageserver-protocol/node';
import { Client } from './client';

const headed = (headline: string, text = 'It rained.'): string => `---\nheadline: ${headline}\n---\n\n${text}\n`;
const named = async (client: Client): Promise<string[]> =>
  ((await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: '' })) ?? [])
    .map(({ name }) => name)
    .sort();
/** Waits until the server has read so many files of its own accord. */
async function hasRead(client: Client, count: number): Promise<void> {
  while (client.reads.filter(uri => uri.endsWith('.article')).length < count)
    await new Promise(resolve => setTimeout(resolve, 5));
}

describe('the index of articles', () => {
  const files = (): Map<string, string> =>
    new Map([
      ['memfs:/desk/ferry.article', headed('Ferry sinks', 'Mr Tomos Bevan spoke.')],
      ['memfs:/desk/uk/pier.article', headed('Pier reopens', '"We wait," Tomos Bevan said.')],
      ['memfs:/desk/uk/old/tide.article', headed('Tide turns')],
    ]);

  it('reads nothing before an article is open, and then everything behind its back', async () => {
    const client = await Client.start({ folders: ['memfs:/desk'], files: files() });
    await client.open('memfs:/desk/crosshead.txt', 'Not ours', 1, 'plaintext');
    assert.deepEqual(client.reads, []);
    await client.open('memfs:/desk/new.article', 'Mr Tomos Bevan spoke.\n');
    await hasRead(client, 3);
    await client.stop();
  });

  it('knows who is named in other articles', async () => {
    const client = await Client.start({ folders: ['memfs:/desk'], files: files() });
    const uri = 'memfs:/desk/ferry.article';
    await client.open(uri, headed('Ferry sinks', 'Mr Tomos Bevan spoke.'));
    await named(client);
    const position = { line: 4, character: 10 };
    const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
    assert.match((hover?.contents as MarkupContent).value, /Also named in 1 other article$/);
    await client.stop();
  });

  it('knows an article that is open before its file event comes', async () => {
    const there = files();
    const client = await Client.start({ folders: ['memfs:/desk'], files: there });
    assert.equal((await named(client)).length, 3);
    for (const uri of ['memfs:/desk/new.article', 'memfs:/elsewhere/other.article']) {
      there.set(uri, headed('Not yet told'));
      await client.open(uri, headed(`At ${uri}`));
    }
    assert.deepEqual((await named(client)).slice(0, 1), ['At memfs:/desk/new.article']);
    assert.equal((await named(client)).length, 4);
    await client.stop();
  });

  it('loses the articles of a folder that goes', async () => {
    const there = files();
    const client = await Client.start({ folders: ['memfs:/desk'], files: there });
    assert.deepEqual(await named(client), ['Ferry sinks', 'Pier reopens', 'Tide turns']);
    for (const uri of there.keys()) if (uri.startsWith('memfs:/desk/uk/')) there.delete(uri);
    const changes: FileEvent[] = [{ uri: 'memfs:/desk/uk', type: FileChangeType.Deleted }];
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
    assert.deepEqual(await named(client), ['Ferry sinks']);
    await client.stop();
  });

  it('follows a folder that moves', async () => {
    const there = files();
    const client = await Client.start({ folders: ['memfs:/desk'], files: there });
    assert.equal((await named(client)).length, 3);
    there.set('memfs:/desk/archive/pier.article', headed('Pier reopens, we said'));
    for (const name of ['pier', 'old/tide']) there.delete(`memfs:/desk/uk/${name}.article`);
    const moves = [{ oldUri: 'memfs:/desk/uk', newUri: 'memfs:/desk/archive' }];
    await client.connection.sendNotification(DidRenameFilesNotification.type, { files: moves });
    assert.deepEqual(await named(client), ['Ferry sinks', 'Pier reopens, we said']);
    await client.stop();
  });

  it('looks again when folders come', async () => {
    const there = files();
    const client = await Client.start({ folders: ['memfs:/desk'], files: there });
    assert.equal((await named(client)).length, 3);
    there.set('memfs:/sport/cup.article', headed('Cup final'));
    const event = { added: [{ uri: 'memfs:/sport', name: 'sport' }], removed: [] };
    await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event });
    assert.ok((await named(client)).includes('Cup final'));
    await client.stop();
  });

  it('goes back to the file when an article is closed without saving', async () => {
    const client = await Client.start({ folders: ['memfs:/desk'], files: files() });
    await client.open('memfs:/desk/ferry.article', headed('Ferry floats'));
    assert.ok((await named(client)).includes('Ferry floats'));
    await client.close('memfs:/desk/ferry.article');
    assert.ok((await named(client)).includes('Ferry sinks'));
    await client.stop();
  });
});
