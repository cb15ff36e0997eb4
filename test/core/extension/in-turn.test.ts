import assert from 'node:assert/strict';
import { inTurn, type Outcome } from '../../../src/extension/export/in-turn';

const never = (): boolean => false;
const nothingLost = (): Promise<Outcome<string>> => Promise.resolve([]);

describe('exporting one article after the other', () => {
  it('counts what is done, and keeps what was left out, what stayed and what failed apart', async () => {
    const outcomes: Readonly<Record<string, () => Promise<Outcome<string>>>> = {
      whole: nothingLost,
      lossy: () => Promise.resolve(['no slot for the section']),
      secret: () => Promise.resolve('embargoed'),
      broken: () => Promise.reject(new Error('There is no room on the disk.')),
    };
    assert.deepEqual(await inTurn(Object.keys(outcomes), job => outcomes[job]!(), never), {
      done: 2,
      losses: ['no slot for the section'],
      embargoed: ['secret'],
      failed: ['There is no room on the disk.'],
    });
  });

  it('gives up the one in hand when the user has had enough, and does not call that a failure', async () => {
    const begun: string[] = [];
    let isCancelled = false;
    const attempt = (job: string): Promise<Outcome<string>> => {
      begun.push(job);
      if (job !== 'second') return nothingLost();
      isCancelled = true;
      return Promise.reject(new Error('Canceled'));
    };
    const results = await inTurn(['first', 'second', 'third'], attempt, () => isCancelled);
    assert.deepEqual(results, { done: 1, losses: [], embargoed: [], failed: [] });
    assert.deepEqual(begun, ['first', 'second']);
  });

  it('counts the one that was written before the user had enough', async () => {
    let isCancelled = false;
    const attempt = (): Promise<Outcome<string>> => {
      isCancelled = true;
      return nothingLost();
    };
    assert.equal((await inTurn(['first', 'second'], attempt, () => isCancelled)).done, 1);
  });
});
