/** The extension in VS Code for the Web: the server is a worker. */
import { Uri, workspace, type ExtensionContext } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type LanguageClientOptions,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { activateWith, type CrossheadApi } from './activate';
import { CLIENT_ID, CLIENT_NAME, type Host, type RunningServer } from './host';

export function start(context: ExtensionContext): CrossheadApi {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.web.js');
  const host: Host = {
    kind: 'web',
    createClient: options => workerClient(script, options),
    isWritable: file => Promise.resolve(workspace.fs.isWritableFileSystem(file.scheme) !== false),
    replace: (from, to) => Promise.resolve(workspace.fs.rename(from, to, { overwrite: true })),
  };
  return activateWith(context, host);
}

function workerClient(script: Uri, options: LanguageClientOptions): RunningServer {
  let running: ServerWorker | undefined;
  const connect = async (): Promise<MessageTransports> => {
    running?.end();
    running = await startWorker(script);
    // An error in one message must not end the worker: it is logged, and the worker goes on.
    running.worker.addEventListener('error', event => {
      event.preventDefault();
      options.outputChannel?.error(`The language server's worker: ${event.message}`);
    });
    // Not the worker itself: the client would ask `instanceof Worker`, and the extension host's one is a wrapper.
    return { reader: new BrowserMessageReader(running.worker), writer: new BrowserMessageWriter(running.worker) };
  };
  return {
    client: new LanguageClient(CLIENT_ID, CLIENT_NAME, connect, options),
    kill: () => running?.end(),
  };
}

interface ServerWorker {
  readonly worker: Worker;
  end(): void;
}

/** The extension host's Worker refuses `vscode-remote:` addresses; there the script is read and run from a blob. */
async function startWorker(script: Uri): Promise<ServerWorker> {
  const blob = script.scheme === 'vscode-remote' ? await blobUrl(script) : undefined;
  const worker = new Worker(blob ?? script.toString(true), { name: CLIENT_NAME });
  return {
    worker,
    end() {
      worker.terminate();
      // No earlier: the wrapper loads the script some time after its constructor.
      if (blob) URL.revokeObjectURL(blob);
    },
  };
}

async function blobUrl(script: Uri): Promise<string> {
  const text = await workspace.fs.readFile(script);
  return URL.createObjectURL(new Blob([new Uint8Array(text)], { type: 'text/javascript' }));
}
