/** The language server as a worker, for editors without processes. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { exchangeFrom } from './exchange.web';
import type { LocalFiles } from './files';
import { serve } from './server';

declare const self: DedicatedWorkerGlobalScope;

/** A worker has no files of its own. */
const noFiles: LocalFiles = { read: () => Promise.resolve(undefined), list: () => Promise.resolve([]) };

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
serve(connection, { files: noFiles, loadExchange: exchangeFrom(connection) });
