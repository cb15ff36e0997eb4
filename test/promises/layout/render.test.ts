import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { parseArticle } from '../../../src/core/article/parse';
import { diffPages } from '../../../src/core/layout/diff';
import { LAYOUTS } from '../../../src/core/layout/registry';
import { applyPatches } from '../../core/layout/apply';
import { pageContext, render } from '../../core/layout/rendering';

const EVERY_BLOCK = readFileSync('examples/every-block.article', 'utf8');

for (const { id } of LAYOUTS) {
  describe(`The layout ${id}`, () => {
    it('turns any article into any other by patches', () => {
      const pieces = EVERY_BLOCK.split('\n\n');
      const versions = fc.shuffledSubarray(pieces).map(some => some.join('\n\n'));
      const context = pageContext();
      fc.assert(
        fc.property(versions, versions, (one, other) => {
          const article = parseArticle(other);
          const [before, after] = [render(one, id, context), render(article, id, context)];
          assert.deepEqual(applyPatches(before.body, diffPages(before, after)), structuredClone(after.body));
          assert.deepEqual(after, render(article, id), 'what was drawn before leaves no trace');
        }),
        { numRuns: 5 },
      );
    });
  });
}
