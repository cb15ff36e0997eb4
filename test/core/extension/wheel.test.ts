import assert from 'node:assert/strict';
import { Wheel } from '../../../src/preview/wheel';

const steps = (...turns: number[]): number[] => {
  const wheel = new Wheel();
  return turns.map(pixels => wheel.turn(pixels));
};

describe('the wheel', () => {
  it('makes each notch of a mouse a step, whichever way', () => {
    assert.deepEqual(steps(-100, -120, 53, 100), [1, 1, -1, -1]);
  });

  it('makes few steps of the many small turns of a trackpad', () => {
    assert.deepEqual(steps(...Array.from({ length: 12 }, () => -10)), [0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0]);
  });

  it('forgets a part of a step that is turned back', () => {
    assert.deepEqual(steps(-40, 40, 0, 9, 1, -40, -10), [0, 0, 0, 0, -1, 0, 1]);
  });
});
