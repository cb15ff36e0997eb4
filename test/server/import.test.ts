import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ImportRequest } from '../../src/protocol';
import { clientForSuite } from './client';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const NINJS = JSON.stringify({
  uri: 'urn:a',
  headline: 'Ferries stop',
  body_html: '<p>They stopped.</p>',
  versioncreated: 'soon',
});

describe('crosshead/import', () => {
  const client = clientForSuite({ folders: ['file:///desk'] });
  const ask = (name: string, text: string) =>
    client().connection.sendRequest(ImportRequest, { uri: `file:///desk/${name}`, content: base64(text) });

  it('makes an article of a file, and says what was not as it should be', async () => {
    const { articles } = await ask('item.json', NINJS);
    assert.equal(articles.length, 1);
    assert.equal(articles[0]?.headline, 'Ferries stop');
    assert.match(articles[0].text, /^---\nheadline: Ferries stop\n[^]*\n---\n\nThey stopped\.\n$/);
    assert.deepEqual(articles[0].remarks, [{ message: "The item's time “soon” is not one." }]);
  });

  it('tells the lines of a page that have no place', async () => {
    const page = readFileSync('test/fixtures/bbc-pages/2000-news-online.txt', 'utf8');
    const { articles } = await ask('page.txt', page);
    assert.deepEqual(
      articles[0]?.remarks.map(({ words }) => words),
      ['Ivo Maric', 'Ivo Maric called the probe a frie'],
    );
  });

  it('refuses what it does not know in a sentence', async () => {
    await assert.rejects(ask('pom.xml', '<project/>'), /“pom\.xml” is in no format that Crosshead knows\./);
    await assert.rejects(ask('a.docx', 'PK\u0003\u0004 word/ broken'), /“a\.docx” cannot be read: /);
  });
});
