import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../../../src/core/article/parse';
import { DEFAULT_DESK } from '../../../src/core/desk/default-desk';
import { fixAll, safeFixes } from '../../../src/core/lint/fixes';
import { createLinter } from '../../../src/core/lint/linter';
import type { Problem } from '../../../src/core/lint/problem';
import { articleText } from './articles';
import { CLOCK } from '../../core/lint/run-rule';

const linter = createLinter(DEFAULT_DESK, { clock: CLOCK });
const lint = (text: string): readonly Problem[] => linter.lint(parseArticle(text));

/** The words between quotation marks of any kind, marks and case of marks left out. */
const quotedWords = (text: string): string[] =>
  [...text.matchAll(/["“]([^"”\n]*)["”]/g)].map(([, words = '']) => words);

describe('lint/fixes', () => {
  it('comes to rest, and is quiet about what it has fixed', () => {
    fc.assert(
      fc.property(articleText, text => {
        const fixed = fixAll(text, lint);
        assert.equal(fixAll(fixed, lint), fixed);
        assert.deepEqual(safeFixes(lint(fixed)), []);
      }),
      { numRuns: 15 },
    );
  });

  it('never changes words inside double quotation marks', () => {
    fc.assert(
      fc.property(articleText, text => {
        const words = quotedWords(text);
        const fixed = fixAll(text, lint);
        for (const word of words) assert.ok(fixed.includes(word), `lost: ${word}`);
      }),
      { numRuns: 20 },
    );
  });
});
