/** What `npm start` serves where there is no desktop VS Code: the workbench on 127.0.0.1, with the example and its preview. */
import fs from 'node:fs';
import path from 'node:path';
import { remoteUri, workbenchAddress } from './address';
import { installExtensions } from './install-extensions';
import { startServer } from './server';

const FILE = path.resolve('examples/nato-putin.article');
const [vsix = '.build/crosshead.vsix', settings = '{}'] = process.argv.slice(2);

async function main(): Promise<void> {
  const folder = path.resolve('.build/start');
  const extensionsDir = path.join(folder, 'extensions');
  fs.rmSync(extensionsDir, { recursive: true, force: true });
  await installExtensions([path.resolve(vsix)], folder, extensionsDir);
  const server = await startServer({ folder, settings: JSON.parse(settings) as Record<string, unknown> });
  const address = workbenchAddress(server, path.dirname(FILE), [['openFile', remoteUri(server, FILE)]]);
  console.log(`\nVS Code with the example and its preview is at\n\n  ${address}\n\nCtrl+C ends it.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
