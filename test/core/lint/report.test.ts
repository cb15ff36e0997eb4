import assert from 'node:assert/strict';
import { parseArticle, reparse } from '../../../src/core/article/parse';
import { DEFAULT_DESK } from '../../../src/core/desk/default-desk';
import { diagnostics } from '../../../src/core/language/diagnostics';
import { createLinter } from '../../../src/core/lint/linter';
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
      diagnostics(editor.report(article), URI).find(({ code }) => code === 'picture-alt');
    const first = alt(before);
    assert.ok(first && first === alt(after));
    assert.equal(alt(lower)?.range.start.line, first.range.start.line + 2);
  });
});
