import assert from 'node:assert/strict';
import axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { LAYOUTS } from '../../src/core/layout/registry';
import { visit } from './chromium';
import { asHtml } from './exporting';

const EXAMPLES = ['nato-putin', 'every-block', 'plain', 'arabic'];

/** What axe finds wrong on a page, as lines that say what and where. */
async function violations(html: string, colorScheme: 'dark' | 'light'): Promise<string[]> {
  return visit(
    html,
    async ({ page }) => {
      await page.addScriptTag({ content: axe.source });
      const found = await page.evaluate(async () => (window as unknown as { axe: typeof axe }).axe.run());
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(node => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
      );
    },
    { colorScheme },
  );
}

describe('A reader who cannot see the page', () => {
  for (const { id } of LAYOUTS) {
    for (const name of EXAMPLES) {
      it(`is served by ${id}: ${name}`, async () => {
        const html = await asHtml(readFileSync(`examples/${name}.article`, 'utf8'), id);
        assert.deepEqual(await violations(html, 'light'), []);
        assert.deepEqual(await violations(html, 'dark'), []);
      });
    }
  }
});
