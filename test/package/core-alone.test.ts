import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';
import { globSync } from '../../scripts/glob.mjs';

/** Every module of the core in one program, built as the web worker's is. */
async function bundleCore(): Promise<string> {
  const files = globSync(path.resolve('src/core'), '.ts');
  const { outputFiles } = await build({
    stdin: {
      contents: [
        ...files.map(file => `import ${JSON.stringify(file)};`),
        "export { parseArticle } from './src/core/article/parse';",
        "export { writeArticle } from './src/core/article/write';",
        "export { createLinter } from './src/core/lint/linter';",
        "export { DEFAULT_DESK } from './src/core/desk/default-desk';",
      ].join('\n'),
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    platform: 'browser',
    conditions: ['worker'],
    format: 'iife',
    globalName: 'core',
    loader: { '.css': 'text' },
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

/** A machine-less world: what JavaScript itself has, and the web's own for text, base64 and addresses, which are pure. */
const world = (): vm.Context =>
  vm.createContext({ URL, URLSearchParams, TextEncoder, TextDecoder, atob, structuredClone });

describe('The core where there is no machine', () => {
  it('loads and works without process, document, require or timers', async () => {
    const context = world();
    vm.runInContext(await bundleCore(), context);
    for (const name of ['process', 'document', 'require', 'setTimeout', 'fetch'])
      assert.equal(vm.runInContext(`typeof ${name}`, context), 'undefined');
    context['text'] = readFileSync('examples/nato-putin.article', 'utf8');
    const written = vm.runInContext('core.writeArticle(core.parseArticle(text))', context) as string;
    assert.equal(written, context['text']);
    const lint =
      'core.createLinter(core.DEFAULT_DESK, { clock: { now: () => 0 } }).lint(core.parseArticle(text)).length';
    assert.equal(typeof vm.runInContext(lint, context), 'number');
  });
});
