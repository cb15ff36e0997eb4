import assert from 'node:assert/strict';
import { CountsRequest } from '../../src/protocol';
import { clientForSuite } from './client';
import { CLEAN, GO_PRESENT } from './texts';

const URI = 'file:///desk/nato.article';

describe('crosshead/counts', () => {
  const client = clientForSuite();
  const ask = (uri = URI) => client().connection.sendRequest(CountsRequest, { uri });

  it('counts publishable words only', async () => {
    await client().open(URI, `${CLEAN}\n<!-- A note of no fewer than eight words here -->\n`, 7);
    assert.deepEqual(await ask(), { version: 7, words: 16, minutes: 1, headline: 34, headlineLimit: 55 });
  });

  it('counts an empty document', async () => {
    await client().open(URI, '');
    assert.deepEqual(await ask(), { version: 1, words: 0, minutes: 0, headline: 0, headlineLimit: 55 });
  });

  it('counts nothing else', async () => {
    assert.equal(await ask('file:///desk/closed.article'), null);
    await client().open(URI, GO_PRESENT);
    assert.equal(await ask(), null);
  });
});
