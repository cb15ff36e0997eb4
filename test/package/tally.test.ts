import assert from 'node:assert/strict';
import { failures, sum, tally } from '../../scripts/tally.mjs';

const counts = (reader: string, code: number, output: string): ReturnType<typeof sum> =>
  tally(reader, { code, output });

describe('The tally of a suite', () => {
  it('is read from the closing lines of mocha', () => {
    assert.deepEqual(counts('mocha', 0, '\n  12 passing (3s)\n\n'), { passed: 12, failed: 0 });
    assert.deepEqual(counts('mocha', 2, '  3 passing (1m)\n  2 failing\n\n  1) it'), { passed: 3, failed: 2 });
    assert.deepEqual(counts('mocha', 0, '  \x1b[92m \x1b[0m\x1b[32m 7 passing\x1b[0m\x1b[90m (1s)\x1b[0m\n'), {
      passed: 7,
      failed: 0,
    });
  });

  it('takes the last closing lines, whatever a test printed before', () =>
    assert.deepEqual(counts('mocha', 0, '  99 passing (1s)\n  1 failing\n  4 passing (1s)\n'), {
      passed: 4,
      failed: 0,
    }));

  it('counts a suite that ends badly, or without a test, as a failure', () => {
    assert.deepEqual(counts('mocha', 1, '  5 passing (1s)\n'), { passed: 5, failed: 1 });
    assert.deepEqual(counts('mocha', 0, '  0 passing (1ms)\n'), { passed: 0, failed: 1 });
    assert.deepEqual(counts('mocha', 0, ''), { passed: 0, failed: 1 });
    assert.deepEqual(counts('mocha', 124, 'Stopped'), { passed: 0, failed: 1 });
  });

  it('counts a snapshot that had to be written as a failure', () =>
    assert.deepEqual(counts('snapshots', 0, '✓ a.article run successfully.\nGenerating snapshot b.article.snap\n'), {
      passed: 1,
      failed: 1,
    }));

  it('adds up', () =>
    assert.deepEqual(
      sum([
        { passed: 1, failed: 2 },
        { passed: 3, failed: 0 },
      ]),
      { passed: 4, failed: 2 },
    ));

  it('tells what failed, and in which groups', () => {
    const closing =
      '  3 passing (1m)\n  2 failing\n\n  1) The panel\n       opens:\n     Error: late\n\n  2) The panel\n';
    const { text, groups } = failures(
      `  1) opens\n${closing}       "before each" hook for "closes":\n     Error: no\n`,
    );
    assert.deepEqual(groups, ['The panel']);
    assert.ok(text.includes('Error: late') && text.includes('Error: no') && !text.includes('passing'));
    assert.deepEqual(failures('  3 passing (1m)\n'), { text: '', groups: [] });
  });
});
