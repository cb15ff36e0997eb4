import assert from 'node:assert/strict';
import { LayoutsRequest } from '../../src/protocol';
import { clientForSuite } from './client';

describe('crosshead/layouts', () => {
  const client = clientForSuite();
  it('lists the layouts', async () => {
    const layouts = await client().connection.sendRequest(LayoutsRequest, undefined);
    assert.ok(layouts.some(({ id }) => id === 'bbc-2001'));
  });
});
