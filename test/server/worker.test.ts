import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import type { InitializeResult, Message } from 'vscode-languageserver-protocol/node';

type Scope = Record<string, unknown> & { onmessage?: (event: { data: unknown }) => void };

/** Addresses of texts made in the worker, and the scripts read from them. */
function blobs(scope: Scope) {
  const texts = new Map<string, string>();
  class TextBlob {
    constructor(readonly parts: readonly string[]) {}
  }
  class Address extends URL {
    static override createObjectURL(blob: unknown): string {
      const address = `blob:${texts.size}`;
      texts.set(address, (blob as TextBlob).parts.join(''));
      return address;
    }
  }
  const importScripts = (address: string) => void vm.runInContext(texts.get(address) ?? '', scope);
  return { Blob: TextBlob, URL: Address, importScripts };
}

/** A worker's global scope without a DOM and without Node: the bundle must find all it needs in it. */
function startWorker() {
  const sent: Message[] = [];
  const scope: Scope = {
    postMessage: (message: Message & { method?: string; id?: unknown }) => {
      sent.push(message);
      // The client reads what the worker may not fetch.
      if (message.method === 'crosshead/readProgram')
        send({ id: message.id, result: { text: readFileSync('dist/exchange.web.js', 'utf8') } });
    },
    // Errors of the port, which this one has not.
    addEventListener: () => undefined,
    performance,
    setTimeout,
    clearTimeout,
    TextDecoder,
    TextEncoder,
    atob,
    btoa,
    console,
    queueMicrotask,
    structuredClone,
  };
  scope['self'] = scope;
  Object.assign(scope, blobs(scope));
  vm.createContext(scope);
  vm.runInContext(readFileSync('dist/server.web.js', 'utf8'), scope);
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

    send({ id: 3, method: 'crosshead/formats' });
    assert.match(JSON.stringify((await answer(3)).result), /"ninjs"/);
    send({ id: 4, method: 'crosshead/export', params: { uri: 'untitled:a', format: 'text' } });
    const { content } = (await answer(4)).result as { content: string };
    assert.match(Buffer.from(content, 'base64').toString(), /Text\.\n\nENDS/);
  });
});
