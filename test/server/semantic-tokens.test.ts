import assert from 'node:assert/strict';
import {
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  type SemanticTokensDelta,
} from 'vscode-languageserver-protocol/node';
import { clientForSuite } from './client';
import { GO_PRESENT } from './texts';

const URI = 'file:///desk/nato.article';
const TEXT = `---
headline: Nato brings radical offer
published: 2001-11-23 01:27 GMT
---

"We wait," Mr Ivanov said on Thursday.
`;
const textDocument = { uri: URI };
const start = { line: 0, character: 0 };
const range = { start, end: { line: 6, character: 0 } };
/** Speech, then its speaker. */
const TOKENS = [5, 0, 10, 0, 0, 0, 11, 9, 1, 0];

describe('textDocument/semanticTokens', () => {
  const client = clientForSuite({ files: new Map() });
  const whole = () => client().connection.sendRequest(SemanticTokensRequest.type, { textDocument });
  const within = (part: typeof range) =>
    client().connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument, range: part });
  const since = (previousResultId: string) =>
    client().connection.sendRequest(SemanticTokensDeltaRequest.type, { textDocument, previousResultId });

  it('/full tells speech, speakers and scare quotes', async () => {
    await client().open(URI, TEXT);
    assert.deepEqual((await whole())?.data, TOKENS);
    await client().open(URI, 'The "peace" was long.\n');
    assert.deepEqual((await whole())?.data, [0, 4, 7, 2, 0]);
  });

  it('/full has none in plain words and in other documents', async () => {
    for (const text of ['It rained.\n', '', GO_PRESENT]) {
      await client().open(URI, text);
      assert.deepEqual((await whole())?.data, [], text);
    }
  });

  it('/range tells those of the blocks in it', async () => {
    await client().open(URI, TEXT);
    assert.deepEqual((await within(range))?.data, TOKENS);
    assert.deepEqual((await within({ start, end: start }))?.data, []);
    await client().open(URI, GO_PRESENT);
    assert.deepEqual((await within(range))?.data, []);
  });

  it('/full/delta tells what has changed, and all to whom it does not know', async () => {
    await client().open(URI, TEXT);
    const { resultId } = (await whole())!;
    assert.ok(resultId !== undefined);
    const line = { line: 5, character: 0 };
    await client().change(URI, 2, [{ range: { start: line, end: line }, text: 'Yes. ' }]);
    const change = (await since(resultId)) as SemanticTokensDelta;
    assert.deepEqual(change.edits, [{ start: 1, deleteCount: 1, data: [5] }]);
    assert.deepEqual(((await since(change.resultId!)) as SemanticTokensDelta).edits, []);
    assert.ok('data' in (await since('of another time'))!);
    await client().open(URI, GO_PRESENT);
    assert.deepEqual(await since('1'), { data: [] });
  });
});
