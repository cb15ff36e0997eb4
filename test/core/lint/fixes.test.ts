import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/core/article/parse';
import { DEFAULT_DESK } from '../../../src/core/desk/default-desk';
import { applyChanges, compatible, fixAll } from '../../../src/core/lint/fixes';
import { createLinter } from '../../../src/core/lint/linter';
import type { Problem } from '../../../src/core/lint/problem';
import { CLOCK } from './run-rule';

const linter = createLinter(DEFAULT_DESK, { clock: CLOCK });
const lint = (text: string): readonly Problem[] => linter.lint(parseArticle(text));

describe('lint/fixes', () => {
  it('makes safe fixes only', () => {
    const text = '### Taleban threat\n\n"We hope," he said.\n\nThe center of NATO. ::bogus\n';
    assert.equal(fixAll(text, lint), '## Taleban threat\n\n"We hope," he said.\n\nThe centre of Nato. ::bogus\n');
  });

  it('leaves suppressed problems alone', () => {
    const text = 'Text.\n\n<!-- lint-ignore style-substitution: its name -->\n\nThe Kennedy Center.\n';
    assert.equal(fixAll(text, lint), text);
  });

  it('makes no two fixes that collide', () => {
    const fix = (start: number, end: number, text: string) => ({
      title: '',
      safe: true,
      edits: [{ start, end, text }],
    });
    assert.deepEqual(compatible([fix(0, 4, 'x'), fix(2, 6, 'y'), fix(6, 6, 'z'), fix(6, 6, 'w')]).length, 2);
    assert.equal(
      applyChanges('abcdef', [
        { start: 4, end: 5, text: 'X' },
        { start: 0, end: 1, text: '' },
      ]),
      'bcdXf',
    );
  });

  it('gives up on fixes that never end', () => {
    const again = (text: string): readonly Problem[] => [
      {
        rule: 'x',
        message: '',
        severity: 'hint',
        url: '',
        start: 0,
        end: 0,
        related: [],
        fixes: [{ title: '', safe: true, edits: [{ start: text.length, end: text.length, text: 'a' }] }],
      },
    ];
    assert.equal(fixAll('', again), 'aaaaaaaaaa');
  });
});
