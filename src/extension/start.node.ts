/** The extension where there is Node: the server is a process, talked to over IPC. */
import { constants, promises as fs } from 'node:fs';
import { workspace, type ExtensionContext, type Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith, type CrossheadApi } from './activate';
import { siteProgram } from './export/site/program.node';
import { CLIENT_ID, CLIENT_NAME, type Host } from './host';

export function start(context: ExtensionContext): CrossheadApi {
  return activateWith(context, nodeHost(context));
}

function nodeHost(context: ExtensionContext): Host {
  const module = context.asAbsolutePath('dist/server.js');
  return {
    kind: 'node',
    createClient: options => {
      const client = new LanguageClient(CLIENT_ID, CLIENT_NAME, { module, transport: TransportKind.ipc }, options);
      return { client, kill: () => client.serverProcess?.kill('SIGKILL') };
    },
    makeSite: siteProgram(context.asAbsolutePath('dist/cli.js')),
    isWritable: async file => !isLocal(file) || (await allows(file.fsPath)),
    replace: (from, to) =>
      isLocal(to)
        ? fs.rename(from.fsPath, to.fsPath)
        : Promise.resolve(workspace.fs.rename(from, to, { overwrite: true })),
  };
}

const isLocal = (uri: Uri): boolean => uri.scheme === 'file';

/**
 * A file that does not exist yet may be written as far as this can tell; one that is nobody's to write stays as it is, though an
 * administrator could.
 */
async function allows(path: string): Promise<boolean> {
  try {
    await fs.access(path, constants.W_OK);
    return ((await fs.stat(path)).mode & 0o222) !== 0;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
}
