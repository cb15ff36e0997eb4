import assert from 'node:assert/strict';
import { StatusRequest } from '../../src/protocol';
import { clientForSuite } from './client';

describe('crosshead/status', () => {
  const client = clientForSuite();
  const ask = (text: string) => client().connection.sendRequest(StatusRequest, { text });

  it('reads the status of any text', async () => {
    assert.equal(await ask('---\nstatus: published\n---\n'), 'published');
    assert.equal(await ask('---\nstatus:\n---\n'), null);
    assert.equal(await ask(''), null);
  });
});
