import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { ownEnvironment } from './environment';
import { NODE, SERVER } from './places';

const runFile = promisify(execFile);

/** Installs `.vsix` files as a user would; resolves to the ids of the extensions that are then installed. */
export async function installExtensions(
  vsixes: readonly string[],
  folder: string,
  extensionsDir: string,
): Promise<string[]> {
  const command = (...args: string[]): Promise<{ stdout: string }> =>
    runFile(NODE, [SERVER, '--accept-server-license-terms', '--extensions-dir', extensionsDir, ...args], {
      env: ownEnvironment(path.join(folder, 'home')),
      timeout: 120_000,
    });
  for (const vsix of vsixes) await command('--install-extension', vsix);
  const { stdout } = await command('--list-extensions');
  return stdout.split('\n').filter(line => /^[\w-]+\.[\w-]+$/.test(line));
}
