import { readFileSync } from 'node:fs';
import { parseArticle } from '../../../src/core/article/parse';
import { DEFAULT_DESK } from '../../../src/core/desk/default-desk';
import { createLinter } from '../../../src/core/lint/linter';
import { golden } from './golden';
import { CLOCK } from './run-rule';

describe('lint/example', () => {
  it('finds in the example article what a sub would', () => {
    const text = readFileSync('examples/nato-putin.article', 'utf8');
    const problems = createLinter(DEFAULT_DESK, { clock: CLOCK }).lint(parseArticle(text));
    const told = problems.map(problem => ({ ...problem, at: text.slice(problem.start, problem.end) }));
    golden('nato-putin.json', `${JSON.stringify(told, undefined, 2)}\n`);
  });
});
