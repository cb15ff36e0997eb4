import assert from 'node:assert/strict';
import { FormatsRequest } from '../../src/protocol';
import { clientForSuite } from './client';

describe('crosshead/formats', () => {
  const client = clientForSuite();

  it('lists each format that an article can be exported to once, with what a save dialog needs', async () => {
    const formats = await client().connection.sendRequest(FormatsRequest, undefined);
    assert.ok(['html', 'docx', 'ninjs'].every(id => formats.some(format => format.id.startsWith(id))));
    assert.equal(new Set(formats.map(({ id }) => id)).size, formats.length);
    assert.ok(formats.every(({ label, extension }) => label !== '' && /^[\w.]+$/.test(extension)));
  });
});
