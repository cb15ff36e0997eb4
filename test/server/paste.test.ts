import assert from 'node:assert/strict';
import { PasteRequest } from '../../src/protocol';
import { clientForSuite } from './client';

describe('crosshead/paste', () => {
  const client = clientForSuite();
  const paste = (html: string) => client().connection.sendRequest(PasteRequest, { html });

  it('turns HTML into blocks', async () => {
    assert.deepEqual(await paste('<h2>One</h2><p>Two</p>'), { text: '## One\n\nTwo' });
  });

  it('leaves plain words to a plain paste', async () => {
    for (const html of ['<span>Two</span>', '', 'Two']) assert.equal(await paste(html), null, html);
  });
});
