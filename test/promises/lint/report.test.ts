import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle, reparse } from '../../../src/core/article/parse';
import { DEFAULT_DESK } from '../../../src/core/desk/default-desk';
import { diagnosticOf, diagnostics } from '../../../src/core/language/diagnostics';
import { createLinter } from '../../../src/core/lint/linter';
import { english } from '../../../src/core/say';
import { articleText, edit } from './articles';
import { CLOCK } from '../../core/lint/run-rule';

const URI = 'file:///a.article';
const linter = () => createLinter(DEFAULT_DESK, { clock: CLOCK });
const place = ({ range: { start } }: { range: { start: { line: number; character: number } } }) =>
  start.line * 10_000 + start.character;

describe('lint/report', () => {
  it('has the diagnostics of the problems that are not suppressed, after every edit', () => {
    fc.assert(
      fc.property(articleText, fc.array(edit, { minLength: 1, maxLength: 6 }), (text, edits) => {
        const editor = linter();
        let article = parseArticle(text);
        diagnostics(editor.report(article), URI, english);
        for (const { at, remove, insert } of edits) {
          const start = Math.floor(at * article.text.length);
          const change = { start, end: Math.min(article.text.length, start + remove), text: insert };
          article = reparse(article, [change]);
          const shown = editor.lint(article).filter(({ suppressed }) => !suppressed);
          const sorted = (items: ReturnType<typeof diagnostics>) =>
            items
              .map(item => [place(item), JSON.stringify(item)] as const)
              .sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1));
          assert.deepEqual(
            sorted(diagnostics(editor.report(article), URI, english)),
            sorted(shown.map(problem => diagnosticOf(article, URI, problem))),
          );
        }
      }),
      { numRuns: 15 },
    );
  });
});
