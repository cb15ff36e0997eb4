// Builds what runs: `node scripts/build.mjs` (minified, for the package) or `--dev` (readable, with source maps); besides, with
// `--host` the programs that open the test host, with `--tests` those and the test bundles. `--only=part/of/a/path` builds
// only what has that in its path. The entry files below are the composition roots and nothing else.
import * as esbuild from 'esbuild';
import { globSync } from './glob.mjs';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { oneVscode } from './one-vscode.mjs';
import { at, root } from './root.mjs';
import { shaking } from './shaking.mjs';

const dev = process.argv.includes('--dev');

/** Style sheets are texts to the program that holds them; without their comments and blanks they are half as long. */
const styleSheets = {
  name: 'style-sheets',
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path: file }) => {
      const { code } = await esbuild.transform(readFileSync(file, 'utf8'), { loader: 'css', minify: !dev });
      return { contents: code, loader: 'text' };
    });
  },
};

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: !dev,
  sourcemap: dev ? 'inline' : false,
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [styleSheets, shaking],
};
// `module` before `main`: ES modules can be shaken; `yaml` must be its CommonJS build in Node bundles.
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };
// Without the condition `worker`, micromark's dependency takes its DOM build: "document is not defined" in a worker.
const web = { ...common, platform: 'browser', target: 'es2022', conditions: ['worker'] };
/** The programs that read articles. */
const reading = {
  alias: {
    'decode-named-character-reference': at('scripts/stubs/named-entities.mjs'),
    // The same code as an ES module, which can be shaken: the build for Node cannot.
    yaml: at('node_modules/yaml/browser/dist/index.js'),
  },
};
const page = { ...common, platform: 'browser', format: 'iife', target: 'es2022' };

/**
 * `import source, { digest } from './start?bundled'` gives a bundle as text: a program that is only compiled when somebody runs
 * it. See src/cli/main.ts and src/types/bundled.d.ts.
 */
const bundled = options => ({
  name: 'bundled',
  setup(build) {
    build.onResolve({ filter: /\?bundled$/ }, ({ path: name, resolveDir }) => ({
      path: path.resolve(resolveDir, name.replace('?bundled', '.ts')),
      namespace: 'bundled',
    }));
    build.onLoad({ filter: /./, namespace: 'bundled' }, async ({ path: file }) => {
      const { outputFiles } = await esbuild.build({ ...options, entryPoints: [file], write: false });
      const source = `(function(require,module,exports,__filename,__dirname,keepCompiled){${ascii(outputFiles[0].text)}\n})`;
      const digest = createHash('sha256').update(source).digest('hex').slice(0, 16);
      return { contents: `export default ${JSON.stringify(source)};export const digest = '${digest}';`, loader: 'js' };
    });
  },
});

/** The letters that esbuild leaves in regular expressions escaped: V8 keeps a text of ASCII in half the memory. */
function ascii(code) {
  if (/\\[^\0-\x7f]/.test(code)) throw new Error('A letter that is not ASCII stands escaped by a backslash.');
  return code.replace(/[^\0-\x7f]/g, letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const products = {
  'dist/extension.js': {
    ...node,
    external: ['vscode'],
    entryPoints: ['src/extension/main.node.ts'],
    plugins: [...common.plugins, oneVscode],
  },
  // Of its own: a window that has no need of it does not even read it. See src/extension/standby/compiled.node.ts.
  'dist/start.js': {
    ...node,
    external: ['vscode'],
    entryPoints: ['src/extension/start.node.ts'],
    plugins: [...common.plugins, oneVscode],
  },
  'dist/extension.web.js': {
    ...web,
    format: 'cjs',
    external: ['vscode'],
    entryPoints: ['src/extension/main.web.ts'],
    plugins: [...common.plugins, oneVscode],
  },
  'dist/server.js': {
    ...node,
    ...reading,
    banner: { js: '#!/usr/bin/env node' },
    entryPoints: ['src/server/main.node.ts'],
  },
  'dist/server.web.js': { ...web, ...reading, format: 'iife', entryPoints: ['src/server/main.web.ts'] },
  'dist/exchange.js': { ...node, ...reading, entryPoints: ['src/core/exchange/index.ts'] },
  'dist/exchange.web.js': {
    ...web,
    ...reading,
    format: 'iife',
    globalName: 'crossheadExchange',
    entryPoints: ['src/core/exchange/index.ts'],
  },
  'dist/preview.js': { ...page, entryPoints: ['src/preview/main.ts'] },
  'dist/cli.js': {
    ...node,
    banner: { js: '#!/usr/bin/env node' },
    entryPoints: ['src/cli/main.ts'],
    plugins: [...common.plugins, bundled({ ...node, ...reading })],
  },
};

/** Readable, and told apart from the product: packages stay where they are installed. */
const program = { ...node, minify: false, sourcemap: 'inline', packages: 'external' };
const host = {
  '.build/host/bench.js': { ...program, entryPoints: ['test/host/bench/main.ts'] },
  '.build/host/measures.js': { ...program, entryPoints: ['test/host/bench/measures.ts'] },
  '.build/host/code.js': { ...program, banner: { js: '#!/usr/bin/env node' }, entryPoints: ['test/host/code.ts'] },
  '.build/host/network-trap.js': { ...program, entryPoints: ['test/host/network-trap.ts'] },
  '.build/host/open.js': { ...program, entryPoints: ['test/host/open.ts'] },
  '.build/host/walkthrough.js': { ...program, entryPoints: ['test/host/walkthrough.ts'] },
  '.build/host/preload.js': { ...program, entryPoints: ['test/host/preload.ts'] },
  '.build/host/run-suite.js': { ...program, entryPoints: ['test/host/run-suite.ts'] },
};

const inSuite = folder => globSync(path.join(root, folder), '.test.ts').map(file => JSON.stringify(file));
const source = contents => ({ stdin: { contents, resolveDir: root, loader: 'ts' } });
/** Node reads the map before the program: it had to read every source twice, which are on the disk anyway. */
const readable = { minify: false, sourcemap: 'inline', sourcesContent: false };

/** One bundle a suite: a module that imports every test file of a folder. */
const suite = (folder, options, first = []) => ({
  ...options,
  ...readable,
  ...source([...first, ...inSuite(folder)].map(file => `import ${file};`).join('\n')),
});

/** For suites with generated cases. */
const SEED = [JSON.stringify('./test/seed')];

/** The suite of the extension hosts, which start tests by calling `run`: mocha has to be there before the tests. What is called `*.node.test.ts` needs Node. */
const hostSuite = (kind, options) => ({
  ...options,
  ...readable,
  external: ['vscode', 'mocha'],
  ...source(`
    import { runSuite } from './test/host/suite/run.${kind}';
    export const run = () => runSuite(() => { ${inSuite('test/host/suite')
      .filter(file => kind === 'node' || !file.includes('.node.test.'))
      .map(file => `require(${file});`)
      .join(' ')} });
  `),
});

const tests = {
  '.build/test/core.js': suite('test/core', node),
  '.build/test/promises.js': suite('test/promises', node, SEED),
  '.build/test/exchange.js': suite('test/exchange', node, SEED),
  '.build/test/corpora.js': suite('test/corpora', node),
  '.build/test/schemas.js': { ...suite('test/schemas', node), external: ['xmllint-wasm'] },
  '.build/test/html.js': { ...suite('test/html', node), external: ['html-validate'] },
  '.build/test/nu.js': suite('test/nu', node),
  '.build/test/server.js': suite('test/server', node, SEED),
  '.build/test/cli.js': suite('test/cli', node),
  '.build/test/browser.js': { ...suite('test/browser', node), external: ['axe-core', 'esbuild', 'playwright-core'] },
  '.build/test/package.js': { ...suite('test/package', node), packages: 'external' },
  '.build/test/end-to-end.js': { ...suite('test/host/e2e', node), packages: 'external' },
  '.build/test/host-node.js': hostSuite('node', node),
  '.build/test/host-web.js': {
    ...hostSuite('web', web),
    format: 'cjs',
    external: ['vscode'],
    define: { global: 'globalThis' },
  },
};

const wanted = {
  ...products,
  ...(process.argv.includes('--host') || process.argv.includes('--tests') ? host : {}),
  ...(process.argv.includes('--tests') ? tests : {}),
};
const only = process.argv.find(a => a.startsWith('--only='))?.slice('--only='.length);
if (!only) rmSync(path.join(root, 'dist'), { recursive: true, force: true });
await Promise.all(
  Object.entries(wanted)
    .filter(([outfile]) => !only || outfile.includes(only))
    .filter(([, options]) => options.stdin || existsSync(path.join(root, options.entryPoints[0])))
    .map(([outfile, options]) => esbuild.build({ ...options, outfile })),
).catch(() => {
  // esbuild has said what and where.
  process.exit(1);
});
// @vscode/test-electron starts it as a program.
if (existsSync(at('.build/host/code.js'))) chmodSync(at('.build/host/code.js'), 0o755);
