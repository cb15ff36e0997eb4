import assert from 'node:assert/strict';
import { Minutes } from '../../../src/extension/preview/minutes';

const timers = (): number => process.getActiveResourcesInfo().filter(name => name === 'Timeout').length;

describe('the minutes of a page', () => {
  it('are counted once, though the page loads anew without having been hidden, and end with it', () => {
    const before = timers();
    const minutes = new Minutes(() => undefined);
    minutes.open();
    minutes.open();
    assert.equal(timers(), before + 1);
    minutes.close();
    assert.equal(timers(), before);
  });
});
