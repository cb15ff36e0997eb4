import assert from 'node:assert/strict';
import { ExplainRequest } from '../../src/protocol';
import { clientForSuite } from './client';
import { CLEAN } from './texts';

const URI = 'file:///desk/nato.article';
const DESK = 'file:///desk/crosshead.yaml';

describe('crosshead/explain', () => {
  const files = new Map<string, string>();
  const client = clientForSuite({ files, folders: ['file:///desk'] });
  const ask = (uri = URI) => client().connection.sendRequest(ExplainRequest, { uri });

  it('tells how the rules are set, from where, and what is wrong there', async () => {
    files.set(DESK, 'rules:\n  picture-alt: off\n  picture-olt: off\n');
    await client().open(URI, CLEAN);
    const { text } = (await ask())!;
    assert.match(text, /^# How Crosshead reads nato\.article\./);
    assert.match(text, /^# From \/desk\/crosshead\.yaml\.$/m);
    assert.match(text, /^# Mistake: line 3: .*picture-olt/m);
    assert.match(text, /^ {2}picture-alt: off # set in crosshead\.yaml$/m);
  });

  it('tells nothing of what is no open article', async () => {
    assert.equal(await ask('file:///desk/closed.article'), null);
  });
});
