import assert from 'node:assert/strict';
import { FactsRequest } from '../../src/protocol';
import { clientForSuite } from './client';
import { GO_PRESENT } from './texts';

const URI = 'file:///desk/ferry.article';

describe('crosshead/facts', () => {
  const client = clientForSuite();
  const ask = (uri = URI) => client().connection.sendRequest(FactsRequest, { textDocument: { uri } });

  it('lists what is to be checked, and keeps its identity while the sentence stays', async () => {
    await client().open(URI, 'The ferry held 20 people.\n');
    const before = await ask();
    assert.deepEqual(
      before?.map(({ kind, text }) => [kind, text]),
      [['number', '20']],
    );
    await client().change(URI, 2, [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'It rained. ' },
    ]);
    const moved = await ask();
    assert.equal(moved?.[0]?.id, before[0]?.id);
    assert.equal(moved?.[0]?.range.start.character, 26);
    await client().change(URI, 3, [
      { range: { start: { line: 0, character: 26 }, end: { line: 0, character: 28 } }, text: '21' },
    ]);
    assert.notEqual((await ask())?.[0]?.id, before[0]?.id);
  });

  it('is empty where there is nothing to check', async () => {
    await client().open('file:///desk/empty.article', '');
    assert.deepEqual(await ask('file:///desk/empty.article'), []);
  });

  it('knows only open articles', async () => {
    assert.equal(await ask('file:///desk/closed.article'), null);
    await client().open('file:///desk/go.article', GO_PRESENT);
    assert.equal(await ask('file:///desk/go.article'), null);
  });
});
