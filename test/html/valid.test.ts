import assert from 'node:assert/strict';
import { HtmlValidate } from 'html-validate';
import { LAYOUTS } from '../../src/core/layout/registry';
import { asHtml } from '../browser/exporting';
import { sitePages } from '../browser/site-pages';
import { everyArticle } from '../schemas/articles';

/** The recommended rules, but for those of taste that a printer of trees cannot follow. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: { 'long-title': 'off', 'no-inline-style': 'error' },
});

async function faultsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

describe('A site is valid HTML', () => {
  for (const { id } of LAYOUTS)
    it(`in ${id}: its pages, its front, the fronts of sections, and those that turn pages`, async () => {
      const faults = new Set<string>();
      const pages = await sitePages(id);
      for (const name of ['index.html', 'page-2.html', 'section/world/middle-east/index.html'])
        assert.ok(pages.has(name), name);
      for (const [name, html] of pages) for (const fault of await faultsOf(html)) faults.add(`${name}: ${fault}`);
      assert.deepEqual([...faults], []);
    });
});

describe('An exported page is valid HTML', () => {
  for (const { id } of LAYOUTS) {
    it(`in ${id}: the examples, a hostile article, an empty one, and 200 from the corpus`, async () => {
      const faults = new Set<string>();
      for (const source of everyArticle())
        for (const fault of await faultsOf(await asHtml(source, id))) faults.add(fault);
      assert.deepEqual([...faults], []);
      assert.notDeepEqual(await faultsOf('<p><div></div></p>'), []);
    });
  }
});
