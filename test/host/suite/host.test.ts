import assert from 'node:assert/strict';
import { commands, extensions, version } from 'vscode';
import { activeExtension } from './extension';

const isWorker = typeof (globalThis as { importScripts?: unknown }).importScripts === 'function';

describe('The extension', function () {
  this.timeout(60_000);

  it('runs in the extension host that it is meant for', async () => {
    const { kind } = await activeExtension();
    console.log(`      VS Code ${version}, ${isWorker ? 'web worker' : `Node ${process.version}`}`);
    assert.equal(kind, isWorker ? 'web' : 'node');
  });

  it('has a running language server', async () => {
    const { client } = await activeExtension();
    assert.ok(client?.isRunning());
  });

  it('registers every command that it brings', async () => {
    await activeExtension();
    const manifest = extensions.getExtension('crosshead.crosshead')?.packageJSON as {
      contributes: { commands: { command: string }[] };
    };
    const registered = new Set(await commands.getCommands(true));
    const missing = manifest.contributes.commands.filter(({ command }) => !registered.has(command));
    assert.deepEqual(missing, []);
  });
});
