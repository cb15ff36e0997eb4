import assert from 'node:assert/strict';
import { parseArticle, reparse } from '../../../src/core/article/parse';
import { DEFAULT_DESK } from '../../../src/core/desk/default-desk';
import { diagnostics, MOST } from '../../../src/core/language/diagnostics';
import { createLinter } from '../../../src/core/lint/linter';
import { english } from '../../../src/core/say';
import { CLOCK } from './run-rule';

const URI = 'file:///a.article';
const linter = () => createLinter(DEFAULT_DESK, { clock: CLOCK });

describe('lint/report', () => {
  it('keeps the diagnostics of a block that stands on its line, whatever is typed above it', () => {
    const before = parseArticle('Text.\n\n![](a.png)\nX\n');
    const after = reparse(before, [{ start: 4, end: 4, text: ' more' }]);
    const lower = reparse(after, [{ start: 0, end: 0, text: 'A.\n\n' }]);
    const editor = linter();
    const alt = (article: typeof before) =>
      diagnostics(editor.report(article), URI, english).find(({ code }) => code === 'picture-alt');
    const first = alt(before);
    assert.ok(first && first === alt(after));
    assert.equal(alt(lower)?.range.start.line, first.range.start.line + 2);
  });

  it('gives an editor the gravest of more problems than it can draw, and says how many it leaves out', () => {
    const article = parseArticle(`${'![](a.png)\n\n'.repeat(MOST)}<!-- never closed`);
    const report = linter().report(article);
    const [left, ...shown] = diagnostics(report, URI, english);
    assert.equal(shown.length, MOST);
    const all = report.inBlocks.flatMap(({ value }) => value.problems).length + report.others.length;
    assert.equal(left?.message, `${all - MOST} more problems are not shown. Mend some of these first.`);
    assert.ok(shown.some(({ code }) => code === 'unclosed-note'));
  });
});
