import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client, SERVER } from './client';
import { CLEAN, WRONG_LEVEL } from './texts';

const URI = 'file:///desk/nato.article';

describe('crosshead-language-server', () => {
  for (const transport of ['ipc', 'stdio'] as const) {
    it(`serves over ${transport} and ends when it is told`, async () => {
      const client = await Client.start({ transport, files: new Map() });
      assert.equal(client.initialized.serverInfo?.name, 'crosshead-language-server');
      await client.open(URI, CLEAN);
      assert.deepEqual(await client.problems(URI), []);
      assert.equal(await client.stop(), 0);
    });
  }

  it('says what is missing where it is started without a transport, and ends with 2', () => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [SERVER], { encoding: 'utf8' });
    assert.equal(status, 2);
    assert.match(stderr, /^crosshead-language-server: .*--stdio.*\n$/);
    assert.equal(stdout, '');
  });

  it('ends when its editor goes away without a word', async () => {
    const client = await Client.start();
    const exited = new Promise(resolve => client.process.once('exit', resolve));
    client.process.stdin?.end();
    assert.equal(await exited, 1);
    client.connection.dispose();
  });

  it('serves an editor that answers null to what it does not know', async () => {
    const client = await Client.start({ answersNull: true });
    await client.open(URI, WRONG_LEVEL);
    assert.equal((await client.problems(URI)).length, 1);
    assert.equal(await client.stop(), 0);
  });

  it('reads files itself for an editor that does not', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'crosshead-'));
    writeFileSync(path.join(folder, 'crosshead.yaml'), 'rules:\n  heading-level: off\n');
    const client = await Client.start();
    const uri = pathToFileURL(path.join(folder, 'nato.article')).toString();
    await client.open(uri, WRONG_LEVEL);
    assert.deepEqual(await client.problems(uri), []);
    await client.stop();
    rmSync(folder, { recursive: true });
  });
});
