// Writes what follows from the tables: `node scripts/generate.mjs`; with `--check` only says what is stale, and fails.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';
import { exchangePage } from './generate/exchange.mjs';
import { grammar } from './generate/grammar.mjs';
import { deskSchema, schema } from './generate/schema.mjs';
import { bundle } from './generate/l10n.mjs';
import { snippets } from './generate/snippets.mjs';
import { readTables } from './generate/tables.mjs';
import { at } from './root.mjs';

/** File → what it holds, made from the tables (the bundle of messages from the source). */
const products = {
  'syntaxes/article.tmLanguage.json': grammar,
  'snippets/article.json': snippets,
  'l10n/bundle.l10n.json': bundle,
  'schemas/front-matter.schema.json': schema,
  'schemas/crosshead.schema.json': deskSchema,
};

const json = make => async tables => `${JSON.stringify(make(tables), null, 2)}\n`;
const page = make => async () =>
  prettier.format(await make(), { ...(await prettier.resolveConfig(at('docs/x.md'))), parser: 'markdown' });

/** File → its text. */
const files = {
  ...Object.fromEntries(Object.entries(products).map(([file, make]) => [file, json(make)])),
  'docs/exchange.md': page(exchangePage),
};

const checkOnly = process.argv.includes('--check');
const tables = await readTables();
const stale = [];
for (const [file, make] of Object.entries(files)) {
  const text = await make(tables);
  const old = existsSync(at(file)) ? readFileSync(at(file), 'utf8') : '';
  if (text === old) continue;
  stale.push(file);
  if (!checkOnly) writeFileSync(at(file), text);
}
for (const file of stale) console.log(`${checkOnly ? 'stale' : 'written'}: ${file}`);
if (checkOnly && stale.length > 0) {
  console.error('Run: node scripts/generate.mjs');
  process.exitCode = 1;
}
