import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

describe('What is generated', () => {
  it('is what the tables say: schemas, grammar, snippets, messages and docs/exchange.md', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['scripts/generate.mjs', '--check']).catch(
      (error: unknown) => error as { stdout: string },
    );
    assert.equal(stdout, '');
  });
});
