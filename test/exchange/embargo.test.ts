import assert from 'node:assert/strict';
import { parseArticle } from '../../src/core/article/parse';
import { exportArticle, FORMATS } from '../../src/core/exchange/registry';
import { exportContext } from './exporting';

const story = (embargo: string) => parseArticle(`---\nheadline: A\nembargo: ${embargo}\n---\n\nText.\n`);
const write = (format: string, embargo: string, changes = {}) =>
  exportArticle(format, story(embargo), exportContext(changes));
const LATER = '2001-11-25 06:00 GMT';

/** For the desk, its lawyers and contributors; everything else is for publication or leads there. */
const INSIDE = ['json', 'docx'];

describe('A story under embargo', () => {
  for (const { id } of FORMATS.filter(format => format.export !== undefined)) {
    if (INSIDE.includes(id))
      it(`may be read by those who work on it: ${id}`, async () => assert.ok('content' in (await write(id, LATER))));
    else
      it(`does not leave until then, and then does: ${id}`, async () => {
        assert.deepEqual(await write(id, LATER), {
          refused: 'The story is under embargo until 2001-11-25 06:00 GMT.',
          embargoed: true,
        });
        assert.ok('content' in (await write(id, LATER, { now: Date.UTC(2001, 10, 25, 6) })));
        assert.ok('content' in (await write(id, LATER, { allowEmbargoed: true })));
      });
  }

  it('stays where the time cannot be read', async () => {
    const answer = await write('html', 'when the minister has spoken');
    assert.ok('refused' in answer);
    assert.match(answer.refused, /“when the minister has spoken”, a time that cannot be read/);
  });
});
