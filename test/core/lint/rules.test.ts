import assert from 'node:assert/strict';
import { applyChanges, compatible } from '../../../src/core/lint/fixes';
import type { Examples, Rule } from '../../../src/core/lint/rule';
import { RULES } from '../../../src/core/lint/rules';
import { examplesOf } from './examples';
import { lintExample } from './run-rule';

const found = (rule: Rule, example: Examples['invalid'][number]) =>
  lintExample(rule, example, RULES).map(({ message, start, end }) => ({ message, at: example.text.slice(start, end) }));

describe('lint/rules', () => {
  for (const rule of RULES) {
    describe(rule.id, () => {
      it('says nothing of its valid examples', async () => {
        const { valid } = await examplesOf(rule);
        assert.ok(valid.length > 0, 'no valid example');
        for (const example of valid)
          assert.deepEqual(
            lintExample(rule, example, RULES).map(({ message }) => message),
            [],
            example.title,
          );
      });

      it('finds what its invalid examples show, and mends it', async () => {
        const { invalid } = await examplesOf(rule);
        assert.ok(invalid.length > 0 || rule.id === 'rule-crashed', 'no invalid example');
        for (const example of invalid) {
          assert.deepEqual(found(rule, example), example.problems, example.title);
          const fixes = lintExample(rule, example, RULES).flatMap(problem => problem.fixes.slice(0, 1));
          const fixed = fixes.length ? applyChanges(example.text, compatible(fixes)) : undefined;
          assert.equal(fixed, example.fixed, `fix of: ${example.title}`);
        }
      });

      it('shows every message it has', async () => {
        const { invalid } = await examplesOf(rule);
        const shown = invalid.flatMap(({ problems }) => problems.map(({ message }) => message));
        for (const [id, template] of Object.entries(rule.messages)) {
          if (rule.id === 'rule-crashed') continue;
          const pattern = new RegExp(
            `^${template
              .split(/\{\w+\}/)
              .map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
              .join('.*')}$`,
            's',
          );
          assert.ok(
            shown.some(message => pattern.test(message)),
            `no example shows ${id}`,
          );
        }
      });
    });
  }
});
