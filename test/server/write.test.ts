import assert from 'node:assert/strict';
import { WriteRequest, type WriteParams } from '../../src/protocol';
import { clientForSuite } from './client';
import { GO_PRESENT } from './texts';

const URI = 'file:///desk/ferry.article';

describe('crosshead/write', () => {
  const files = new Map([['file:///desk/crosshead.yaml', 'people:\n  - name: Ann Hughes\n    role: harbour master\n']]);
  const client = clientForSuite({ files, folders: ['file:///desk'] });
  const at = (character: number) => ({ start: { line: 0, character }, end: { line: 0, character } });
  const ask = (params: Omit<WriteParams, 'textDocument'>, uri = URI) =>
    client().connection.sendRequest(WriteRequest, { textDocument: { uri }, ...params });

  it('gives edits of the version that is open, and what is selected after them', async () => {
    await client().open(URI, 'It sank.\n', 3);
    assert.deepEqual(await ask({ command: 'bold', selections: [at(5)] }), {
      version: 3,
      edits: [
        { range: at(3), text: '**' },
        { range: at(7), text: '**' },
      ],
      selections: [{ start: 5, end: 9 }],
    });
  });

  it('knows the desk', async () => {
    await client().open(URI, '"It sank," Ann Hughes said.\n', 4);
    const result = await ask({ command: 'pullQuote', selections: [at(4)] });
    assert.ok(result && 'edits' in result);
    assert.deepEqual(result.edits, [
      { range: at(27), text: '\n\n> It sank\n> -- Ann Hughes, harbour master$0', snippet: true },
    ]);
  });

  it('says why it does nothing', async () => {
    assert.deepEqual(await ask({ command: 'signOff', selections: [at(0)] }), { refused: 'noValue' });
  });

  it('knows only open articles', async () => {
    assert.equal(await ask({ command: 'bold', selections: [at(0)] }, 'file:///desk/closed.article'), null);
    await client().open('file:///desk/go.article', GO_PRESENT);
    assert.equal(await ask({ command: 'bold', selections: [at(0)] }, 'file:///desk/go.article'), null);
  });
});
