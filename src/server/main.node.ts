/** The language server as a process: forked by an editor with `--node-ipc`, or by itself with `--stdio`. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './server';

const TRANSPORT = /^--(?:node-ipc|stdio|socket(?:=\d+)?|pipe(?:=.+)?)$/;

const USAGE = `crosshead-language-server: say how an editor talks to it: --stdio, --node-ipc, --socket=<port> or --pipe=<name>.
`;

async function readLocal(uri: string): Promise<Uint8Array | undefined> {
  if (!uri.startsWith('file:')) return undefined;
  return readFile(fileURLToPath(uri)).catch(() => undefined);
}

if (process.argv.some(argument => TRANSPORT.test(argument))) serve(createConnection(ProposedFeatures.all), readLocal);
else {
  process.stderr.write(USAGE);
  process.exitCode = 2;
}
