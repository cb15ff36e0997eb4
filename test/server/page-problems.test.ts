import assert from 'node:assert/strict';
import { PageProblemsRequest } from '../../src/protocol';
import { clientForSuite } from './client';

const URI = 'file:///desk/orphan.article';
const ORPHAN = '"Nobody will ever know who said these words."';
const STORY = `---
headline: A story
---

The intro of the story, which is about nothing.

${ORPHAN}
`;

describe('crosshead/pageProblems', () => {
  const client = clientForSuite({ files: new Map() });
  const ask = (uri: string) => client().connection.sendRequest(PageProblemsRequest, { uri });

  it('tells each problem by its words in the page and its place in the source', async () => {
    await client().open(URI, STORY);
    const problem = (await ask(URI))?.find(({ words }) => ORPHAN.includes(words) && words !== '');
    assert.ok(problem?.message);
    assert.equal(problem.start.line, STORY.split('\n').indexOf(ORPHAN));
    assert.equal(typeof problem.block, 'number');
  });

  it('leaves out what a note to the desk suppresses, and knows no document that is not open', async () => {
    await client().open(URI, STORY.replace(ORPHAN, `<!-- lint-ignore missing-attribution: a proverb -->\n\n${ORPHAN}`));
    assert.ok((await ask(URI))?.every(({ words }) => words === '' || !ORPHAN.includes(words)));
    assert.equal(await ask('file:///desk/nowhere.article'), null);
  });
});
