// Builds what runs: `node scripts/build.mjs` (minified, for the package), `--dev` (readable, with source maps),
// `--tests` (the test bundles besides). The entry files below are the composition roots and nothing else.
import * as esbuild from 'esbuild';
import { globSync } from './glob.mjs';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const dev = process.argv.includes('--dev') || process.argv.includes('--tests');

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: !dev,
  sourcemap: dev ? 'inline' : false,
  legalComments: 'none',
  logLevel: 'warning',
  loader: { '.css': 'text' },
};
// `module` before `main`: ES modules can be shaken; `yaml` must be its CommonJS build in Node bundles.
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };
// Without the condition `worker`, micromark's dependency takes its DOM build: "document is not defined" in a worker.
const web = { ...common, platform: 'browser', target: 'es2022', conditions: ['worker'] };
const page = { ...common, platform: 'browser', format: 'iife', target: 'es2022' };

const products = {
  'dist/extension.js': { ...node, external: ['vscode'], entryPoints: ['src/extension/main.node.ts'] },
  'dist/extension.web.js': { ...web, format: 'cjs', external: ['vscode'], entryPoints: ['src/extension/main.web.ts'] },
  'dist/server.js': { ...node, banner: { js: '#!/usr/bin/env node' }, entryPoints: ['src/server/main.node.ts'] },
  'dist/server.web.js': { ...web, format: 'iife', entryPoints: ['src/server/main.web.ts'] },
  'dist/preview.js': { ...page, entryPoints: ['src/preview/main.ts'] },
  'dist/cli.js': { ...node, banner: { js: '#!/usr/bin/env node' }, entryPoints: ['src/cli/main.ts'] },
};

/** One bundle a suite: a module that imports every test file of a folder. */
const suite = (folder, options) => ({
  ...options,
  minify: false,
  stdin: {
    contents: globSync(path.join(root, folder), '.test.ts')
      .map(file => `import ${JSON.stringify(file)};`)
      .join('\n'),
    resolveDir: root,
    loader: 'ts',
  },
});
const tests = {
  '.build/test/core.js': suite('test/core', node),
  '.build/test/server.js': suite('test/server', node),
  '.build/test/cli.js': suite('test/cli', node),
  '.build/test/browser.js': { ...suite('test/browser', node), packages: 'external' },
  '.build/test/host-node.js': { ...suite('test/host/suite', node), external: ['vscode'] },
  '.build/test/host-web.js': {
    ...suite('test/host/suite', web),
    format: 'cjs',
    external: ['vscode'],
    define: { global: 'globalThis' },
  },
};

const wanted = process.argv.includes('--tests') ? { ...products, ...tests } : products;
const only = process.argv.find(a => a.startsWith('--only='))?.slice('--only='.length);
if (!only) rmSync(path.join(root, 'dist'), { recursive: true, force: true });
await Promise.all(
  Object.entries(wanted)
    .filter(([outfile]) => !only || outfile.includes(only))
    .filter(([, options]) => options.stdin || existsSync(path.join(root, options.entryPoints[0])))
    .map(([outfile, options]) => esbuild.build({ ...options, outfile })),
);
