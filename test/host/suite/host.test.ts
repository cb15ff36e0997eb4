import { commands, extensions, version } from 'vscode';
import { deepEqual, equal, ok } from './assert';
import { activeExtension } from './extension';

const isWorker = typeof (globalThis as { importScripts?: unknown }).importScripts === 'function';

describe('The extension', function () {
  this.timeout(60_000);

  it('runs in the extension host that it is meant for', async () => {
    const { kind } = await activeExtension();
    console.log(`      VS Code ${version}, ${isWorker ? 'web worker' : `Node ${process.version}`}`);
    equal(kind, isWorker ? 'web' : 'node');
  });

  it('has a running language server', async () => {
    const { client } = await activeExtension();
    ok(client?.isRunning());
  });

  it('registers every command that it brings', async () => {
    await activeExtension();
    const manifest = extensions.getExtension('crosshead.crosshead')?.packageJSON as {
      contributes: { commands: { command: string }[] };
    };
    const registered = new Set(await commands.getCommands(true));
    const missing = manifest.contributes.commands.filter(({ command }) => !registered.has(command));
    deepEqual(missing, []);
  });
});
