import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { LAYOUTS } from '../../src/core/layout/registry';
import { HOSTILE } from '../fixtures/hostile';
import { asHtml } from './exporting';

/** The recommended rules, but for those of taste that a printer of trees cannot follow. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: { 'long-title': 'off', 'no-inline-style': 'error' },
});

const ARTICLES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    readdirSync('examples')
      .filter(name => name.endsWith('.article'))
      .map(name => [name, readFileSync(`examples/${name}`, 'utf8')]),
  ),
  'a hostile article': HOSTILE,
  'an empty file': '',
};

describe('An exported page', () => {
  for (const { id } of LAYOUTS) {
    for (const [name, source] of Object.entries(ARTICLES)) {
      it(`is valid HTML: ${name} in ${id}`, async () => {
        const report = await validator.validateString(await asHtml(source, id));
        const said = report.results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
        );
        assert.deepEqual([...new Set(said)], []);
      });
    }
  }
});
