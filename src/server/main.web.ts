/** The language server as a worker, for editors without processes. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { serve } from './server';

declare const self: DedicatedWorkerGlobalScope;

const nothingLocal = () => Promise.resolve(undefined);

serve(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), nothingLocal);
