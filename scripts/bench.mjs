// `npm run bench`: every promise about speed, each measured beside its peers in one run. Prints JSON; `npm run bench -- parse lint`
// measures only what is named. It measures and does not judge.
import { createRequire } from 'node:module';
import { cpus, totalmem } from 'node:os';
import * as esbuild from 'esbuild';
import { measureEditor } from './bench/editor.mjs';
import { measureIndex } from './bench/index.mjs';
import { measureKeystroke } from './bench/keystroke.mjs';
import { measureLint } from './bench/lint.mjs';
import { measureParse } from './bench/parse.mjs';
import { installPeers } from './bench/peers.mjs';
import { measureProcesses } from './bench/processes.mjs';
import { measureSite } from './bench/site.mjs';
import { measureSizes } from './bench/sizes.mjs';
import { areCorporaThere } from './bench/texts.mjs';
import { at } from './root.mjs';
import { must, node } from './run.mjs';

const CORE = at('.build/bench/core.js');

const MEASURES = {
  parse: measureParse,
  keystroke: measureKeystroke,
  index: measureIndex,
  lint: measureLint,
  memory: measureMemory,
  processes: measureProcesses,
  site: measureSite,
  sizes: measureSizes,
  editor: measureEditor,
};

async function measureMemory() {
  if (!areCorporaThere()) return 'skipped: no corpora beside the project';
  const run = node(['--expose-gc', at('scripts/bench/memory.mjs'), CORE], { quiet: true });
  const { output } = await must('Measuring memory', run);
  return JSON.parse(output);
}

async function build() {
  await must('The build', node([at('scripts/build.mjs'), '--host']));
  await esbuild.build({
    absWorkingDir: at(),
    entryPoints: ['scripts/bench/core.ts'],
    outfile: CORE,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    loader: { '.css': 'text' },
    alias: { 'decode-named-character-reference': at('scripts/stubs/named-entities.mjs') },
  });
  return createRequire(import.meta.url)(CORE);
}

const named = process.argv.slice(2);
const unknown = named.filter(name => !(name in MEASURES));
if (unknown.length > 0) {
  console.error(`There is no measure ${unknown.join(', ')}. There are: ${Object.keys(MEASURES).join(', ')}.`);
  process.exit(2);
}
// The editor's figures need none of them, and they are many.
if (named.length === 0 || named.some(name => name !== 'editor')) await installPeers();
const core = await build();
const results = {
  node: process.version,
  cpu: cpus()[0]?.model,
  cores: cpus().length,
  memoryGB: Math.round(totalmem() / 2 ** 30),
};
for (const [name, measure] of Object.entries(MEASURES)) {
  if (named.length > 0 && !named.includes(name)) continue;
  console.error(`Measuring: ${name}…`);
  results[name] = await measure(core);
}
console.log(JSON.stringify(results, null, 2));
