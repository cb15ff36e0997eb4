import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { pageFile, rulePage, rulesIndex } from '../../../src/core/lint/pages';
import type { Examples } from '../../../src/core/lint/rule';
import { RULES } from '../../../src/core/lint/rules';

const STALE = 'stale: run node scripts/generate-rules.mjs';
const read = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

describe('lint/pages', () => {
  it('has an up-to-date page for every rule', async () => {
    for (const rule of RULES) {
      const { examples } = (await import(`../../../src/core/lint/rules/${rule.id}.ts`)) as { examples: Examples };
      assert.ok(read(pageFile(rule.id)) === rulePage(rule, examples), `${rule.id}: ${STALE}`);
    }
  });

  it('has no page of a rule that is gone, and lists them all', () => {
    const files = readdirSync('docs/rules').filter(file => file !== 'README.md');
    assert.deepEqual(files.sort(), RULES.map(({ id }) => `${id}.md`).sort());
    assert.ok(read('docs/rules/README.md') === rulesIndex(RULES), `README.md: ${STALE}`);
  });
});
