import { bundled } from './bundled.mjs';

/** What `crosshead analyse` does to plain text, without the processes round it. */
const SOURCE = `
import { recordOf } from './src/cli/analysis/record';
import { plainCopy } from './src/core/lint/plain-copy';
import { DEFAULT_DESK } from './src/core/desk/default-desk';
import { createLinter } from './src/core/lint/linter';
import { RULES } from './src/core/lint/rules';
export { findDateline } from './src/core/time/dateline';
const clock = { now: () => Date.UTC(2017, 0, 1) };
const linter = createLinter(DEFAULT_DESK, { clock, rules: RULES.filter(({ frontMatter }) => frontMatter !== true) });
export const rules = RULES.filter(({ frontMatter }) => frontMatter !== true).map(({ id, severity }) => ({ id, severity }));
export const analyse = text => {
  const article = plainCopy(text);
  return recordOf(article, DEFAULT_DESK, linter.lint(article));
};
`;

/** The analyser. */
export const analyser = () => bundled('analyser', SOURCE);
