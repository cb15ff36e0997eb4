import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../../../src/core/article/parse';
import { DEFAULT_DESK } from '../../../src/core/desk/default-desk';
import { viewArticle } from '../../../src/core/lint/engine/view';
import { strayClosings } from '../../../src/core/speech/stray';
import { isQuoted } from '../../../src/core/lint/facts/quoted';

const PIECES = ['"It sank', " and 'we left'", ',"', ' she said. ', '“We ‘saw’ it”', ' 20 men', '"', "'"];

describe('isQuoted', () => {
  it('says of every character whether it stands within a quotation, nested ones and open ones included, or before a mark that closes none', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), pieces => {
        const { blocks } = viewArticle(parseArticle(`Text ${pieces.join('')}`), DEFAULT_DESK);
        for (const passage of blocks.flatMap(({ passages }) => passages))
          for (let start = 0; start < passage.text.length; start++) {
            const inside = passage.quotations.some(quotation => quotation.start <= start && start < quotation.end);
            const end = Math.min(
              ...passage.quotations.flatMap(quotation => (quotation.start > start ? quotation.start : [])),
            );
            const beforeStray = strayClosings(passage.text, passage.quotations).some(at => start <= at && at < end);
            assert.equal(isQuoted(passage, { start, end: start + 1 }), inside || beforeStray);
          }
      }),
    );
  });

  it('knows the words before each of many marks that close nothing: with the square of them mocha would not wait', () => {
    const most = 40_000;
    const { blocks } = viewArticle(parseArticle('“a” b” '.repeat(most)), DEFAULT_DESK);
    assert.equal(blocks[0]?.passages[0]?.quoted.length, 2 * most);
  });
});
