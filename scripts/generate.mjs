// Writes what follows from the tables: `node scripts/generate.mjs`; with `--check` only says what is stale, and fails.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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

const checkOnly = process.argv.includes('--check');
const tables = await readTables();
const stale = Object.entries(products).filter(([file, make]) => {
  const text = `${JSON.stringify(make(tables), null, 2)}\n`;
  const old = existsSync(at(file)) ? readFileSync(at(file), 'utf8') : '';
  if (text !== old && !checkOnly) writeFileSync(at(file), text);
  return text !== old;
});
for (const [file] of stale) console.log(`${checkOnly ? 'stale' : 'written'}: ${file}`);
if (checkOnly && stale.length > 0) {
  console.error('Run: node scripts/generate.mjs');
  process.exitCode = 1;
}
