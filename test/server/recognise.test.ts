import assert from 'node:assert/strict';
import { RecogniseRequest } from '../../src/protocol';
import { clientForSuite } from './client';

describe('crosshead/recognise', () => {
  const client = clientForSuite();
  const recognise = (name: string, text: string) => {
    const head = Buffer.from(text).toString('base64');
    return client().connection.sendRequest(RecogniseRequest, { uri: `file:///desk/${name}`, head });
  };

  it('knows agency copy by its start', async () => {
    assert.equal((await recognise('a.xml', '<?xml version="1.0"?><nitf><head>'))?.id, 'nitf');
  });

  it('leaves other files alone', async () => {
    assert.equal(await recognise('package.json', '{"name": "x"}'), null);
    assert.equal(await recognise('pom.xml', '<project/>'), null);
    assert.equal(await recognise('a.xml', ''), null);
  });
});
