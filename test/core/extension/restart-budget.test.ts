import assert from 'node:assert/strict';
import { RestartBudget } from '../../../src/extension/server/restart-budget';

describe('the budget of restarts', () => {
  it('is spent within its span, and not by what is longer ago', () => {
    const budget = new RestartBudget(2, 1000);
    assert.deepEqual(
      [0, 500, 900, 1001, 1002, 1501].map(now => budget.take(now)),
      [true, true, false, true, false, true],
    );
  });

  it('is full again when the user asks', () => {
    const budget = new RestartBudget(1, 1000);
    budget.take(0);
    budget.refill();
    assert.equal(budget.take(1), true);
  });
});
