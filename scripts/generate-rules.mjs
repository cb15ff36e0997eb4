// Writes docs/rules/ from the rules themselves: `node scripts/generate-rules.mjs`. A test fails where a page is stale.
import * as esbuild from 'esbuild';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = path.join(root, 'docs/rules');
const temporary = mkdtempSync(path.join(tmpdir(), 'crosshead-rules-'));
const outfile = path.join(temporary, 'rules.cjs');

await esbuild.build({
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  mainFields: ['module', 'main'],
  logLevel: 'warning',
  outfile,
  stdin: {
    contents: `
      export { RULES } from './src/core/lint/rules';
      export { rulePage, rulesIndex } from './src/core/lint/pages';
      export const examplesOf = async id => (await import(\`./src/core/lint/rules/\${id}.ts\`)).examples;
    `,
    resolveDir: root,
    loader: 'ts',
  },
});
const { RULES, rulePage, rulesIndex, examplesOf } = createRequire(import.meta.url)(outfile);
rmSync(temporary, { recursive: true });

mkdirSync(folder, { recursive: true });
const pages = new Map([['README.md', rulesIndex(RULES)]]);
for (const rule of RULES) pages.set(`${rule.id}.md`, rulePage(rule, await examplesOf(rule.id)));
for (const file of readdirSync(folder)) if (!pages.has(file)) rmSync(path.join(folder, file));
for (const [file, text] of pages) writeFileSync(path.join(folder, file), text);
console.log(`${pages.size} pages in docs/rules`);
