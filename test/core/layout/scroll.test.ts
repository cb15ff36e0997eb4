import assert from 'node:assert/strict';
import { EchoGuard, heightOf, lineAt, scrollMap, type Anchor } from '../../../src/core/layout/scroll';
import { blocks } from './anchors';

describe('the scroll map', () => {
  it('leads to the blocks, and divides the way between their edges', () => {
    const map = scrollMap(
      blocks([
        [1, 40],
        [4, 80],
      ]),
      20,
      1000,
    );
    assert.deepEqual(
      [0, 3, 3.5, 4, 5, 7, 9, 20].map(line => heightOf(map, line)),
      [0, 100, 120, 140, 150, 190, 230, 1000],
    );
    assert.deepEqual(
      [0, 100, 120, 190, 1000].map(y => lineAt(map, y)),
      [0, 3, 3.5, 7, 20],
    );
  });

  it('divides a paragraph by its text, not by its box, where the last line is short', () => {
    const map = scrollMap([{ line: 0, endLine: 1, top: 0, bottom: 100, reach: 82 }], 2, 200);
    assert.deepEqual(
      [0.5, 1].map(line => Math.round(heightOf(map, line))),
      [41, 100],
    );
    assert.ok(Math.abs(lineAt(map, 41) - 0.5) < 1e-5);
    assert.ok(lineAt(map, 90) > 0.99 && lineAt(map, 90) < 1);
  });

  it('stays within the page', () => {
    const map = scrollMap(blocks([[1, 40]]), 10, 500);
    assert.deepEqual([heightOf(map, -5), heightOf(map, 99), lineAt(map, -5), lineAt(map, 9999)], [0, 500, 0, 10]);
  });

  it('leaves out a block that the page sets aside, wherever it stands', () => {
    const story = blocks(Array.from({ length: 5 }, () => [1, 40] as const));
    const aside = (top: number, at: number): Anchor[] =>
      story.map((anchor, i) => (i === at ? { ...anchor, top, bottom: top + 30 } : anchor));
    for (const at of [2, 3])
      for (const top of [0, 5000]) {
        const map = scrollMap(aside(top, at), 20, 6000);
        assert.deepEqual(
          [0, 4].map(i => heightOf(map, story[i]!.line)),
          [story[0]!.top, story[4]!.top],
        );
      }
  });

  it('has its two ends where the page is empty', () => {
    const map = scrollMap([], 5, 0);
    assert.deepEqual([heightOf(map, 3), lineAt(map, 3)], [0, 0]);
  });
});

describe('the guard against echoes', () => {
  it('takes what follows at once for an echo, and what comes later for the reader', () => {
    const guard = new EchoGuard();
    assert.equal(guard.isEcho(0), false);
    guard.scrolled(1000);
    assert.deepEqual(
      [1001, 1299, 1300].map(now => guard.isEcho(now)),
      [true, true, false],
    );
  });
});
