import assert from 'node:assert/strict';
import { PeopleRequest } from '../../src/protocol';
import { clientForSuite } from './client';
import { GO_PRESENT } from './texts';

const DESK = 'file:///desk/crosshead.yaml';
const URI = 'file:///desk/ferry.article';
const TEXT = '"Nobody knows who said these very words."\n\n"It sank," Ann Hughes said.\n';

describe('crosshead/people', () => {
  const files = new Map([[DESK, 'people:\n  - name: Ann Hughes\n    role: harbour master\n']]);
  const client = clientForSuite({ files, folders: ['file:///desk'] });
  const ask = (uri = URI) => client().connection.sendRequest(PeopleRequest, { textDocument: { uri } });

  it('says who speaks, with the desk’s role, and what nobody is named for', async () => {
    await client().open(URI, TEXT);
    const speakers = await ask();
    assert.deepEqual(
      speakers?.people.map(({ name, role, quotations }) => [name, role, quotations.length]),
      [['Ann Hughes', 'harbour master', 1]],
    );
    assert.equal(speakers.orphans[0]?.range.start.line, 0);
  });

  it('is empty for an empty article', async () => {
    await client().open('file:///desk/empty.article', '');
    assert.deepEqual(await ask('file:///desk/empty.article'), { orphans: [], people: [], unnamed: [] });
  });

  it('knows only open articles', async () => {
    assert.equal(await ask('file:///desk/closed.article'), null);
    await client().open('file:///desk/go.article', GO_PRESENT);
    assert.equal(await ask('file:///desk/go.article'), null);
  });
});
