import assert from 'node:assert/strict';
import { CrashLog, MOST_DEATHS } from '../../../src/extension/server/crash-log';

/** The server dies while it has `uris`, the last one sent last, unanswered. */
function die(log: CrashLog, ...uris: string[]): string | undefined {
  for (const uri of uris) log.sent(uri);
  return log.died();
}

describe('the log of crashes', () => {
  it('names a document at its third death', () => {
    const log = new CrashLog();
    for (let i = 1; i < MOST_DEATHS; i++) assert.equal(die(log, 'a'), undefined);
    assert.equal(log.isLeftAlone('a'), false);
    assert.equal(die(log, 'a'), 'a');
    assert.equal(log.isLeftAlone('a'), true);
  });

  it('charges no document that the server has answered for', () => {
    const log = new CrashLog();
    for (let i = 0; i < 5; i++) {
      log.answered('a', log.sent('a'));
      assert.equal(log.died(), undefined);
    }
  });

  it('takes an answer to an older message for no proof about a newer one', () => {
    const log = new CrashLog();
    for (let i = 1; i <= MOST_DEATHS; i++) {
      const request = log.sent('a');
      log.sent('a');
      log.answered('a', request);
      assert.equal(log.died(), i === MOST_DEATHS ? 'a' : undefined);
    }
  });

  it('blames the one that killed alone before all documents were sent again', () => {
    const log = new CrashLog();
    assert.equal(die(log, 'killer'), undefined);
    assert.equal(die(log, 'killer', 'other'), undefined);
    assert.equal(die(log, 'killer', 'other'), 'killer');
    assert.equal(log.isLeftAlone('other'), false);
  });

  it('leaves one alone at a time: the others start afresh', () => {
    const log = new CrashLog();
    die(log, 'a', 'b');
    die(log, 'a', 'b');
    assert.equal(die(log, 'a', 'b'), 'b');
    assert.equal(die(log, 'a'), undefined);
    assert.equal(die(log, 'a'), undefined);
    assert.equal(die(log, 'a'), 'a');
  });

  it('gives a document another chance', () => {
    const log = new CrashLog();
    for (let i = 0; i < MOST_DEATHS; i++) die(log, 'a');
    log.forgive('a');
    assert.equal(log.isLeftAlone('a'), false);
    assert.equal(die(log, 'a'), undefined);
  });
});
