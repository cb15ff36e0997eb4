import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  WorkspaceSymbolRequest,
  type FileEvent,
} from 'vscode-languageserver-protocol/node';
import { Client } from './client';
import { GO_PRESENT } from './texts';

const headed = (headline: string): string => `---\nheadline: ${headline}\n---\n\nText.\n`;

const named = async (client: Client, query: string): Promise<string[]> =>
  ((await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? []).map(({ name }) => name).sort();

describe('workspace/symbol', () => {
  it('finds articles by headline, and follows file events and the screen', async () => {
    const files = new Map([
      ['memfs:/a.article', headed('Nato woos Putin')],
      ['memfs:/b.article', headed('Blair pushes ties')],
      ['memfs:/go.article', GO_PRESENT],
      ['memfs:/empty.article', ''],
    ]);
    const client = await Client.start({ files });
    assert.deepEqual(await named(client, ''), ['Blair pushes ties', 'Nato woos Putin']);
    assert.deepEqual(await named(client, 'putin'), ['Nato woos Putin']);
    assert.deepEqual(await named(client, 'nobody'), []);
    files.delete('memfs:/b.article');
    files.set('memfs:/c.article', headed('Bush meets Putin'));
    const changes: FileEvent[] = [
      { uri: 'memfs:/b.article', type: FileChangeType.Deleted },
      { uri: 'memfs:/c.article', type: FileChangeType.Created },
    ];
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
    await client.open('memfs:/a.article', headed('Nato waits'));
    assert.deepEqual(await named(client, ''), ['Bush meets Putin', 'Nato waits']);
    await client.stop();
  });

  it('looks into folders itself for an editor that lists nothing', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'crosshead-'));
    for (const name of ['stories', 'node_modules', '.git']) {
      mkdirSync(path.join(folder, name));
      writeFileSync(path.join(folder, name, 'a.article'), headed(`In ${name}`));
    }
    const client = await Client.start({ folders: [pathToFileURL(folder).toString()] });
    assert.deepEqual(await named(client, ''), ['In stories']);
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  it('finds nothing without a folder', async () => {
    const client = await Client.start();
    assert.deepEqual(await named(client, ''), []);
    await client.stop();
  });
});
