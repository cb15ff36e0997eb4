import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../../../src/core/article/parse';
import { DEFAULT_DESK } from '../../../src/core/desk/default-desk';
import { factsOf } from '../../../src/core/language/facts/facts';
import type { Fact } from '../../../src/core/language/facts/types';

const FRONT = '---\nheadline: Ferry sinks\npublished: 2001-11-23 01:27 GMT\n---\n\n';
const facts = (body: string): Fact[] => factsOf(parseArticle(FRONT + body), DEFAULT_DESK);

describe('the identity of a fact', () => {
  const BODY = 'Ann Hughes saw 20 boats. There were 20 boats on Monday.';
  const idOf = (body: string, text: string, nth = 0): string | undefined =>
    facts(body).filter(fact => fact.text === text)[nth]?.id;

  it('never depends on what stands in other paragraphs', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('It rained.', '## Rain', '- An item', 'Nobody spoke.'), { maxLength: 5 }),
        others => {
          assert.equal(idOf([...others, BODY].join('\n\n'), '20'), idOf(BODY, '20'));
        },
      ),
    );
  });
});
