/** Reports of very many problems: a cost that grew with the square would take longer than mocha waits. */
import assert from 'node:assert/strict';
import type { Problem } from '../../../src/core/lint/problem';
import { REPORTERS } from '../../../src/core/lint/reporters';
import { type Reporter, reportOf } from '../../../src/core/lint/reporters/report';
import { stylish } from '../../../src/core/lint/reporters/stylish';

const MESSAGE = 'This note to the desk is never closed, so readers will see it.';

const problem = (_: unknown, at: number): Problem => ({
  rule: 'unclosed-note',
  severity: 'error',
  message: MESSAGE,
  url: 'https://example.org/unclosed-note',
  start: at * 5,
  end: at * 5 + 4,
  fixes: [],
  related: [],
});

function tells(reporter: Reporter, count: number): void {
  const problems = Array.from({ length: count }, problem);
  const told = reportOf(reporter, [{ path: 'a.article', text: '<!--\n'.repeat(count), problems }]);
  assert.ok(told.split(MESSAGE).length > count);
}

describe('lint/reporters: bad input', () => {
  it('tells each of more problems than a function takes arguments', () => tells(stylish, 130_000));

  for (const reporter of REPORTERS)
    it(`tells each of very many problems as ${reporter.id}`, () => tells(reporter, 20_000));
});
