import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import type { InitializeResult, Message } from 'vscode-languageserver-protocol/node';

/** A worker's global scope without a DOM and without Node: the bundle must find all it needs in it. */
function startWorker() {
  const sent: Message[] = [];
  const scope: Record<string, unknown> & { onmessage?: (event: { data: unknown }) => void } = {
    postMessage: (message: Message) => sent.push(message),
    // Errors of the port, which this one has not.
    addEventListener: () => undefined,
    performance,
    setTimeout,
    clearTimeout,
    TextDecoder,
    TextEncoder,
    URL,
    atob,
    btoa,
    console,
    queueMicrotask,
    structuredClone,
  };
  scope['self'] = scope;
  vm.runInNewContext(readFileSync('dist/server.web.js', 'utf8'), scope);
  const send = (message: object) => scope.onmessage?.({ data: { jsonrpc: '2.0', ...message } });
  const answer = async (id: number): Promise<Message & { readonly result?: unknown }> => {
    for (;;) {
      const found = sent.find(message => 'id' in message && message.id === id && !('method' in message));
      if (found) return found;
      await new Promise(resolve => setTimeout(resolve, 1));
    }
  };
  return { send, answer };
}

describe('dist/server.web.js', () => {
  it('serves in a worker that has neither a DOM nor Node', async () => {
    const { send, answer } = startWorker();
    const capabilities = { textDocument: { diagnostic: {} } };
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities } });
    const { capabilities: offered } = (await answer(1)).result as InitializeResult;
    assert.ok(offered.diagnosticProvider);
    send({ method: 'initialized', params: {} });
    const textDocument = { uri: 'untitled:a', languageId: 'article', version: 1, text: '### Head\n\nText.' };
    send({ method: 'textDocument/didOpen', params: { textDocument } });
    send({ id: 2, method: 'crosshead/page', params: { uri: 'untitled:a', panel: 'p' } });
    assert.match(JSON.stringify((await answer(2)).result), /Text\./);
  });
});
