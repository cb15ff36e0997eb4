import assert from 'node:assert/strict';
import {
  CodeLensRequest,
  ConfigurationRequest,
  DidChangeConfigurationNotification,
  InlayHintRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  type SemanticTokensDelta,
} from 'vscode-languageserver-protocol/node';
import { Client, clientForSuite, VSCODE } from './client';
import { GO_PRESENT } from './texts';

const URI = 'file:///desk/nato.article';
const TEXT = `---
headline: Nato brings radical offer
published: 2001-11-23 01:27 GMT
---

"We wait," Mr Ivanov said on Thursday.
`;
const textDocument = { uri: URI };
const range = { start: { line: 0, character: 0 }, end: { line: 6, character: 0 } };

describe('marks', () => {
  const client = clientForSuite({ files: new Map() });

  it('textDocument/inlayHint dates relative days', async () => {
    const ask = () => client().connection.sendRequest(InlayHintRequest.type, { textDocument, range });
    await client().open(URI, TEXT);
    assert.deepEqual(
      (await ask())?.map(({ label }) => label),
      ['22 Nov'],
    );
    await client().open(URI, GO_PRESENT);
    assert.equal(await ask(), null);
  });

  it('textDocument/codeLens says what is left of the headline’s slots', async () => {
    const ask = () => client().connection.sendRequest(CodeLensRequest.type, { textDocument });
    await client().open(URI, TEXT);
    assert.equal((await ask())?.[0]?.command?.title, 'story: 30 left');
    await client().open(URI, '');
    assert.deepEqual(await ask(), []);
  });

  it('textDocument/semanticTokens tells speech and speakers, of the whole, of a part, and since the last time', async () => {
    const { connection } = client();
    await client().open(URI, TEXT);
    const whole = await connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    assert.deepEqual(whole?.data, [5, 0, 10, 0, 0, 0, 11, 9, 1, 0]);
    const ask = (part: typeof range) =>
      connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument, range: part });
    assert.deepEqual((await ask(range))?.data, whole.data);
    assert.deepEqual((await ask({ start: range.start, end: range.start }))?.data, []);
    assert.ok(whole.resultId !== undefined);
    const line = { line: 5, character: 0 };
    const since = (previousResultId: string) =>
      connection.sendRequest(SemanticTokensDeltaRequest.type, { textDocument, previousResultId });
    await client().change(URI, 2, [{ range: { start: line, end: line }, text: 'Yes. ' }]);
    const change = (await since(whole.resultId)) as SemanticTokensDelta;
    assert.deepEqual(change.edits, [{ start: 1, deleteCount: 1, data: [5] }]);
    assert.deepEqual(((await since(change.resultId!)) as SemanticTokensDelta).edits, []);
    assert.ok('data' in (await since('of another time'))!);
    await client().open(URI, GO_PRESENT);
    assert.deepEqual((await connection.sendRequest(SemanticTokensRequest.type, { textDocument }))?.data, []);
  });

  it('are switched off by the user’s settings', async () => {
    const capabilities = { ...VSCODE, workspace: { ...VSCODE.workspace, configuration: true } };
    const other = await Client.start({ capabilities, files: new Map() });
    let settings: object = {};
    other.connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => settings));
    await other.open(URI, TEXT);
    const ask = () => other.connection.sendRequest(InlayHintRequest.type, { textDocument, range });
    assert.equal((await ask())?.length, 1);
    settings = { inlayHints: { relativeDays: false }, codeLens: { headlines: false } };
    await other.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    assert.deepEqual(await ask(), []);
    assert.deepEqual(await other.connection.sendRequest(CodeLensRequest.type, { textDocument }), []);
    await other.stop();
  });
});
