import assert from 'node:assert/strict';
import {
  DiagnosticRefreshRequest,
  DidChangeWatchedFilesNotification,
  FileChangeType,
} from 'vscode-languageserver-protocol/node';
import { Client, messageOf, VSCODE } from './client';
import { CLEAN, WRONG_LEVEL } from './texts';

const URI = 'file:///desk/stories/nato.article';
const DESK = 'file:///desk/crosshead.yaml';
const OFF = 'rules:\n  heading-level: off\n';

describe('crosshead.yaml', () => {
  let client: Client;
  const files = new Map<string, string>();
  let refreshes = 0;

  beforeEach(async () => {
    files.clear();
    refreshes = 0;
    client = await Client.start({ files, folders: ['file:///desk'] });
    client.connection.onRequest(DiagnosticRefreshRequest.type, () => {
      refreshes++;
    });
  });
  afterEach(() => client.stop());

  const deskChanged = (type: FileChangeType = FileChangeType.Changed) =>
    client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: DESK, type }] });

  it('is found from the article’s folder upwards, the nearest first', async () => {
    files.set(DESK, OFF);
    await client.open(URI, WRONG_LEVEL);
    assert.deepEqual(await client.codes(URI), []);
    files.set('file:///desk/stories/crosshead.yaml', 'rules:\n  heading-level: error\n');
    await deskChanged(FileChangeType.Created);
    assert.equal((await client.problems(URI))[0]?.severity, 1);
  });

  it('is looked up once for all articles of a folder', async () => {
    await client.open(URI, CLEAN);
    await client.open('file:///desk/stories/b.article', CLEAN);
    await client.problems(URI);
    await client.problems('file:///desk/stories/b.article');
    assert.deepEqual(client.reads, [...new Set(client.reads)]);
  });

  it('is the first folder’s for an article that is not saved yet', async () => {
    files.set(DESK, OFF);
    await client.open('untitled:Untitled-1', WRONG_LEVEL);
    assert.deepEqual(await client.codes('untitled:Untitled-1'), []);
  });

  it('is watched, and a change has open articles checked anew', async () => {
    await client.open(URI, WRONG_LEVEL);
    assert.deepEqual(await client.codes(URI), ['heading-level']);
    assert.ok(client.registrations.some(({ method }) => method === 'workspace/didChangeWatchedFiles'));
    files.set(DESK, OFF);
    await deskChanged(FileChangeType.Created);
    assert.deepEqual(await client.codes(URI), []);
    files.delete(DESK);
    await deskChanged(FileChangeType.Deleted);
    assert.deepEqual(await client.codes(URI), ['heading-level']);
    assert.equal(refreshes, 2);
  });

  it('holds as it stands on the screen, saved or not', async () => {
    await client.open(URI, WRONG_LEVEL);
    assert.deepEqual(await client.codes(URI), ['heading-level']);
    await client.open(DESK, OFF, 1, 'yaml');
    assert.deepEqual(await client.codes(URI), []);
    await client.change(DESK, 2, [{ text: 'rules:\n  heading-level: error\n' }]);
    assert.equal((await client.problems(URI))[0]?.severity, 1);
    await client.close(DESK);
    assert.equal((await client.problems(URI))[0]?.severity, 2);
  });

  it('shows its mistakes in the file: pushed while it is closed, pulled while it is open', async () => {
    files.set(DESK, 'rulez:\n  heading-level: off\n');
    await client.open(URI, WRONG_LEVEL);
    assert.deepEqual(await client.codes(URI), ['heading-level']);
    const { diagnostics } = await client.pushed(({ uri }) => uri === DESK);
    assert.match(messageOf(diagnostics[0]), /rulez.*Did you mean “rules”/);
    assert.equal(diagnostics[0]?.range.start.line, 0);
    await client.open(DESK, 'rules:\n  headin-level: off\n', 1, 'yaml');
    const [pulled] = await client.problems(DESK);
    assert.equal(pulled?.range.start.line, 1);
    assert.deepEqual(
      (await client.pushed(({ uri, diagnostics: all }) => uri === DESK && all.length === 0)).diagnostics,
      [],
    );
  });

  it('may be broken, too large or no YAML at all', async () => {
    for (const text of ['rules: [', '\0\0', '&a [*a]', `a: ${'x'.repeat(3_000_000)}`, '- a\n- b']) {
      files.set(DESK, text);
      await deskChanged();
      await client.open(URI, WRONG_LEVEL);
      assert.deepEqual(await client.codes(URI), ['heading-level'], text.slice(0, 20));
    }
  });

  it('is not missed by a client that pushes nothing and reads nothing', async () => {
    const other = await Client.start({ capabilities: { ...VSCODE, workspace: {} } });
    await other.open(URI, WRONG_LEVEL);
    assert.deepEqual(await other.codes(URI), ['heading-level']);
    await other.stop();
  });
});
