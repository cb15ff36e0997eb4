import assert from 'node:assert/strict';
import type { Memento } from 'vscode';
import { Ticks } from '../../../src/extension/facts/ticks';

/** A memory as VS Code's is: what goes in comes out as plain data. */
function memory(): Memento {
  const values = new Map<string, string>();
  return {
    keys: () => [...values.keys()],
    get: <T>(key: string, otherwise?: T) => JSON.parse(values.get(key) ?? JSON.stringify(otherwise ?? null)) as T,
    update: (key: string, value: unknown) => Promise.resolve(void values.set(key, JSON.stringify(value))),
  };
}

describe('Ticks', () => {
  it('are kept by article, and come off one by one', async () => {
    const kept = memory();
    await new Ticks(kept).set('a', [
      ['1', true],
      ['2', true],
    ]);
    await new Ticks(kept).set('a', [['1', false]]);
    assert.deepEqual([...new Ticks(kept).of('a')], ['2']);
    assert.deepEqual([...new Ticks(kept).of('b')], []);
  });

  it('come off all at once, of one article only', async () => {
    const ticks = new Ticks(memory());
    await ticks.set('a', [['1', true]]);
    await ticks.set('b', [['1', true]]);
    await ticks.clear('a');
    assert.deepEqual([ticks.of('a').size, ticks.of('b').size], [0, 1]);
  });

  it('forget the oldest articles and facts first', async () => {
    const ticks = new Ticks(memory());
    for (let at = 0; at <= 200; at++) await ticks.set(`article ${at}`, [['1', true]]);
    assert.deepEqual([ticks.of('article 0').size, ticks.of('article 1').size], [0, 1]);
    await ticks.set(
      'a',
      Array.from({ length: 6_000 }, (_, at): [string, boolean] => [String(at), true]),
    );
    assert.deepEqual([ticks.of('a').has('0'), ticks.of('a').has('5999')], [false, true]);
  });
});
