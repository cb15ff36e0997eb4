import assert from 'node:assert/strict';
import fc from 'fast-check';
import { heightOf, lineAt, scrollMap } from '../../../src/core/layout/scroll';
import { blocks } from '../../core/layout/anchors';

const sizes = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 5, max: 400 })), { maxLength: 40 });

describe('the scroll map', () => {
  it('never runs backwards, whatever stands where', () => {
    const anchor = fc.tuple(fc.nat(50), fc.nat(5), fc.nat(2000), fc.nat(300));
    fc.assert(
      fc.property(fc.array(anchor, { maxLength: 30 }), fc.nat(60), fc.nat(60), (raw, a, b) => {
        const anchors = raw
          .map(([line, lines, top, height]) => ({ line, endLine: line + lines, top, bottom: top + height }))
          .sort((x, y) => x.line - y.line);
        const map = scrollMap(anchors, 60, 2500);
        assert.ok(heightOf(map, Math.min(a, b)) <= heightOf(map, Math.max(a, b)));
      }),
    );
  });

  it('comes back to the line it started from', () => {
    fc.assert(
      fc.property(sizes, fc.double({ min: 0, max: 1, noNaN: true }), (each, share) => {
        const anchors = blocks(each);
        const lines = (anchors.at(-1)?.endLine ?? 3) + 2;
        const map = scrollMap(anchors, lines, (anchors.at(-1)?.bottom ?? 100) + 50);
        assert.ok(Math.abs(lineAt(map, heightOf(map, share * lines)) - share * lines) < 1e-6);
      }),
    );
  });
});
