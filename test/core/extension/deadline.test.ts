import assert from 'node:assert/strict';
import { withDeadline } from '../../../src/extension/server/deadline';

describe('a deadline', () => {
  it('gives what comes in time', async () => {
    assert.equal(await withDeadline(Promise.resolve(1), 1000, new Error('late')), 1);
  });

  it('passes on a failure', async () => {
    await assert.rejects(withDeadline(Promise.reject(new Error('broken')), 1000, new Error('late')), /broken/);
  });

  it('ends what never comes', async () => {
    await assert.rejects(withDeadline(new Promise(() => undefined), 1, new Error('late')), /late/);
  });
});
