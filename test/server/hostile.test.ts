import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  CodeActionRequest,
  DocumentFormattingRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
} from 'vscode-languageserver-protocol/node';
import { CountsRequest, ExportRequest, PageRequest } from '../../src/protocol';
import { clientForSuite, messageOf } from './client';
import { CLEAN, GO_PRESENT } from './texts';

const HOSTILE: Readonly<Record<string, string>> = {
  empty: '',
  'a byte order mark': '\uFEFF---\nheadline: Nato\n---\n\nText.',
  'CRLF and CR': '---\r\nheadline: Nato\r\n---\r\rText\r\n\r\n## Head\r',
  'NUL bytes': '---\nheadline: \0\n---\n\n\0\0\0',
  'half a surrogate pair': '---\nheadline: \ud83d\n---\n\n\udc00 text',
  'front matter that never closes': `---\nheadline: Nato\n${'a: b\n'.repeat(2_000)}`,
  'YAML aliases that explode': `---\nkeywords: &a [x,x,x]\n${Array.from({ length: 30 }, (_, i) => `k${i}: &b${i} [*a, *a, *a]\n`).join('')}---\n`,
  '100,000 [': '['.repeat(100_000),
  '100,000 *a **a ': '*a **a '.repeat(100_000),
  '100,000 <!--': '<!--'.repeat(100_000),
  '10,000 nested >': '>'.repeat(10_000),
  '10,000 nested :::': ':::box\n'.repeat(10_000),
  '100,000 quotation marks': '"'.repeat(100_000),
  'prose of markup': '<script>alert(1)</script> [x](javascript:alert(1)) <img src=x onerror=alert(1)>',
};

describe('hostile documents', function () {
  this.timeout(60_000);
  const client = clientForSuite({ files: new Map() });
  const uri = 'file:///desk/hostile.article';
  const textDocument = { uri };
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

  const askEverything = async (): Promise<void> => {
    const { connection } = client();
    await Promise.all([
      client().problems(uri),
      connection.sendRequest(DocumentSymbolRequest.type, { textDocument }),
      connection.sendRequest(FoldingRangeRequest.type, { textDocument }),
      connection.sendRequest(DocumentLinkRequest.type, { textDocument }),
      connection.sendRequest(DocumentFormattingRequest.type, {
        textDocument,
        options: { tabSize: 2, insertSpaces: true },
      }),
      connection.sendRequest(CodeActionRequest.type, { textDocument, range, context: { diagnostics: [] } }),
      connection.sendRequest(PageRequest, { uri, panel: 'hostile' }),
      connection.sendRequest(CountsRequest, { uri }),
      connection.sendRequest(ExportRequest, { uri, format: 'html' }),
    ]);
  };

  for (const [name, text] of Object.entries(HOSTILE)) {
    it(`answers everything about ${name}`, async () => {
      await client().open(uri, text);
      await askEverything();
      await client().change(uri, 2, [{ range, text: 'x' }]);
      await askEverything();
    });
  }

  it('refuses an article of 50 MB in words, and takes it up when it has shrunk', async () => {
    await client().open(uri, `${CLEAN}${'a paragraph\n\n'.repeat(3_900_000)}`);
    const [problem] = await client().problems(uri);
    assert.equal(problem?.code, 'too-long');
    assert.match(messageOf(problem), /has 50,7\d\d,\d\d\d characters; Crosshead reads up to 10,000,000/);
    await assert.rejects(client().connection.sendRequest(PageRequest, { uri, panel: 'p' }), /too long to be shown/);
    await assert.rejects(client().connection.sendRequest(ExportRequest, { uri, format: 'html' }), /too long to be exp/);
    await client().change(uri, 2, [{ text: CLEAN }]);
    assert.deepEqual(await client().problems(uri), []);
  });

  it('answers a broken request with an error and goes on', async () => {
    await client().open(uri, CLEAN);
    for (const params of [{}, null, { uri: 5 }, { textDocument: null }]) {
      for (const method of ['crosshead/page', 'crosshead/export', 'crosshead/counts', 'textDocument/documentSymbol'])
        await client()
          .connection.sendRequest(method, params)
          .catch((error: unknown) => assert.doesNotMatch(String(error), /\n\s+at /));
    }
    assert.deepEqual(await client().problems(uri), []);
  });

  it('keeps a Go present document as it is', async () => {
    await client().open(uri, GO_PRESENT);
    const edits = await client().connection.sendRequest(DocumentFormattingRequest.type, {
      textDocument,
      options: { tabSize: 2, insertSpaces: true },
    });
    assert.equal(edits, null);
  });

  it('reads invalid UTF-8 from an editor as the editor gives it', async () => {
    const bytes = Buffer.concat([readFileSync('examples/nato-putin.article'), Buffer.from([0xff, 0xfe, 0xc0])]);
    await client().open(uri, bytes.toString('utf8'));
    await askEverything();
  });
});
