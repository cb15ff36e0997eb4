import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/core/article/parse';
import { DEFAULT_DESK } from '../../../src/core/desk/default-desk';
import { createLinter } from '../../../src/core/lint/linter';
import { CLOCK } from '../../core/lint/run-rule';

/** What made one rule or another take time that grew with the square of the text. */
const SEEDS = [
  '[',
  '...',
  '…',
  ' &',
  '"',
  '“a” ',
  'U.S. ',
  'Aa, 1 ',
  'three men: A',
  ', and ',
  'Aa of ',
  '1,',
  '(left',
  ')',
  "' '",
  'Mr Aa ',
  '31 June ',
  '12:00 GMT (13:00 BST) ',
];
const LENGTH = 100_000;

const everywhere = (text: string): string =>
  `---\nheadline: ${text}\npublished: 2001-11-23 01:27 GMT\n---\n\nX ${text}\n\n> ${text}\n\n![a](b)\n${text}\n\n## ${text}\n`;

describe('lint on hostile text', function () {
  // Some thousand problems take a second; what grows with the square takes minutes.
  this.timeout(20_000);

  for (const seed of SEEDS)
    it(`takes ${JSON.stringify(seed)} without end in its stride`, () => {
      const article = parseArticle(everywhere(seed.repeat(LENGTH / seed.length)));
      const problems = createLinter(DEFAULT_DESK, { clock: CLOCK }).lint(article);
      assert.deepEqual(
        problems.filter(({ rule }) => rule === 'rule-crashed'),
        [],
      );
    });
});
