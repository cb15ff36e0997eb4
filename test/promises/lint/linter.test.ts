import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle, reparse } from '../../../src/core/article/parse';
import { DEFAULT_DESK } from '../../../src/core/desk/default-desk';
import type { Desk } from '../../../src/core/desk/types';
import { createLinter } from '../../../src/core/lint/linter';
import { type Rule } from '../../../src/core/lint/rule';
import { RULES } from '../../../src/core/lint/rules';
import { articleText, edit, type Edit } from './articles';
import { CLOCK } from '../../core/lint/run-rule';

const lint = (text: string, desk: Desk = DEFAULT_DESK, rules: readonly Rule[] = RULES) =>
  createLinter(desk, { clock: CLOCK, rules }).lint(parseArticle(text));

const changeOf = (text: string, { at, remove, insert }: Edit) => {
  const start = Math.floor(at * text.length);
  return { start, end: Math.min(text.length, start + remove), text: insert };
};

describe('lint/linter', () => {
  it('says the same of an edited article as of one read for the first time', () => {
    fc.assert(
      fc.property(articleText, fc.array(edit, { minLength: 1, maxLength: 8 }), (start, edits) => {
        const linter = createLinter(DEFAULT_DESK, { clock: CLOCK });
        let article = parseArticle(start);
        linter.lint(article);
        for (const one of edits) {
          const change = changeOf(article.text, one);
          const text = article.text.slice(0, change.start) + change.text + article.text.slice(change.end);
          article = reparse(article, [change]);
          assert.deepEqual(linter.lint(article), lint(text));
        }
      }),
      { numRuns: 15 },
    );
  });

  it('gives problems in the order of the text, inside the text, with whole fixes', () => {
    fc.assert(
      fc.property(articleText, text => {
        const problems = lint(text);
        for (const [i, { start, end, fixes, message }] of problems.entries()) {
          assert.ok(start >= (problems[i - 1]?.start ?? 0), 'order');
          assert.ok(start <= end && end <= text.length, message);
          assert.ok(!/\{\w+\}/.test(message), message);
          for (const { edits } of fixes) for (const e of edits) assert.ok(e.start <= e.end && e.end <= text.length);
        }
      }),
      { numRuns: 15 },
    );
  });
});
