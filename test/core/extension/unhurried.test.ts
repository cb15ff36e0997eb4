import assert from 'node:assert/strict';
import { Unhurried } from '../../../src/extension/server/unhurried';

/** As VS Code's, without what nobody here looks at. */
const token = () => ({ isCancellationRequested: false, onCancellationRequested: () => ({ dispose: () => undefined }) });

/** Milliseconds: long enough to be waited for, and no longer. */
const PAUSE = 20;

describe('what can wait until the typing pauses', () => {
  it('is asked at once where nobody types', async () => {
    let isAsked = false;
    const answer = new Unhurried(PAUSE).ask(token(), () => (isAsked = true));
    assert.equal(isAsked, true);
    assert.equal(await answer, true);
  });

  it('waits while somebody types, and is asked then', async () => {
    const unhurried = new Unhurried(PAUSE);
    const asked: string[] = [];
    unhurried.stir();
    const answer = unhurried.ask(token(), () => asked.push('the first'));
    assert.deepEqual(asked, []);
    unhurried.stir();
    await answer;
    assert.deepEqual(asked, ['the first']);
  });

  it('is not asked where the editor has gone on to another', async () => {
    const unhurried = new Unhurried(PAUSE);
    unhurried.stir();
    const old = token();
    const answer = unhurried.ask(old, () => 'an answer');
    old.isCancellationRequested = true;
    assert.equal(await answer, undefined);
  });
});
