import assert from 'node:assert/strict';
import { readFileSync, existsSync } from 'node:fs';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { REPORTERS } from '../../../src/core/lint/reporters';
import { locator, reportOf } from '../../../src/core/lint/reporters/report';
import { golden } from './golden';
import { file, FILES } from './linted';

describe('lint/reporters', () => {
  const reported = (id: string) =>
    reportOf(
      REPORTERS.find(reporter => reporter.id === id)!,
      FILES,
    );

  for (const reporter of REPORTERS)
    it(`${reporter.id} says it its way`, () => {
      golden(`reporters/${reporter.id}.txt`, reportOf(reporter, FILES, { version: '0.0.0' }));
    });

  it('stylish is silent where all is well, and keeps control characters from the terminal', () => {
    const stylish = REPORTERS[0];
    assert.equal(reportOf(stylish, FILES.slice(0, 1)), '');
    const hostile = file('a\u001B[2J.article', '::video[X]\n');
    assert.ok(!reportOf(stylish, [hostile]).includes('\u001B'));
    assert.ok(reportOf(stylish, [hostile], { color: true }).includes('\u001B[31m'));
  });

  it('sarif carries suppressions with their reasons', () => {
    const log = JSON.parse(reported('sarif')) as {
      version: string;
      runs: {
        results: { ruleId: string; ruleIndex: number; suppressions: { justification: string }[] }[];
        tool: { driver: { rules: { id: string }[] } };
      }[];
    };
    const [run] = log.runs;
    const suppressed = run!.results.filter(({ suppressions }) => suppressions.length);
    assert.deepEqual(
      suppressed.map(({ ruleId, suppressions }) => [ruleId, suppressions[0]?.justification]),
      [['clip-speaker', 'court copy']],
    );
    for (const { ruleId, ruleIndex } of run!.results) assert.equal(run!.tool.driver.rules[ruleIndex]?.id, ruleId);
  });

  it('sarif names a file by a URI that leads to it', () => {
    const sarif = REPORTERS.find(({ id }) => id === 'sarif')!;
    const uriOf = (path: string) => /"uri": "(.*)"/.exec(reportOf(sarif, [file(path, '::video[X]\n')]))?.[1];
    assert.deepEqual(['a b.article', 'a: b.article', '/desk/a.article', 'C:/desk/a.article'].map(uriOf), [
      'a%20b.article',
      'a%3A%20b.article',
      'file:///desk/a.article',
      'file:///C:/desk/a.article',
    ]);
  });

  it('json has messages as vfile makes them', () => {
    const { files } = JSON.parse(reported('json')) as { files: { path: string; problems: VFileMessage[] }[] };
    const problems = files.flatMap(({ path, problems }) => problems.map(problem => ({ path, problem })));
    assert.ok(problems.length > 0);
    for (const { path, problem } of problems) {
      const { reason, place, ruleId, source, line, column, fatal } = problem;
      const made = new VFile({ path }).message(reason, { place, ruleId: ruleId!, source: source! });
      assert.deepEqual(
        { reason: made.reason, place: made.place, ruleId: made.ruleId, line: made.line, column: made.column },
        { reason, place, ruleId, line, column },
      );
      assert.ok(fatal === true || fatal === false || fatal === null);
    }
  });

  it('finds lines and columns over every kind of line end', () => {
    const at = locator('a\nbc\r\nd\re');
    assert.deepEqual([0, 1, 2, 4, 6, 8].map(at), [
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 2, column: 1 },
      { line: 2, column: 3 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
    ]);
  });

  it('has no golden file of a reporter that is gone', () => {
    for (const { id } of REPORTERS) assert.ok(existsSync(`test/golden/lint/reporters/${id}.txt`), id);
    assert.ok(readFileSync('test/golden/lint/reporters/junit.txt', 'utf8').startsWith('<?xml version="1.0"'));
  });
});
