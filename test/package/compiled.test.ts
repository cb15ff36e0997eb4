/** Code that is kept between windows: it saves time and changes nothing. Each window has a process of its own. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';

/** Large enough to be written in more than one go. */
const PROGRAM = [
  ...Array.from({ length: 2_000 }, (_, i) => `function f${i}(a) { return [a, 'number ${i}', () => a + ${i}]; }`),
  'let sum = 0;',
  ...Array.from({ length: 2_000 }, (_, i) => `sum += f${i}(1)[2]();`),
  `module.exports = { sum, file: __filename, has: typeof require('node:fs').readFileSync, isMine: module.exports === exports };`,
].join('\n');

/** A window: loads the program, keeps its code, and tells what came of it. */
const WINDOW = `
  import { CompiledProgram } from './src/extension/standby/compiled.node';
  const [file, folder] = process.argv.slice(2);
  const program = new CompiledProgram(file, folder);
  const exported = program.run(require);
  program.keep();
  console.log(JSON.stringify({ isKnown: program.isKnown, exported }));
`;

interface Told {
  readonly isKnown: boolean;
  readonly exported: unknown;
}

describe('The extension’s code between windows', () => {
  let folder: string;
  const at = (...names: string[]): string => path.join(folder, ...names);
  const open = async (kept: string | null = at('kept'), program = at('program.js')): Promise<Told> => {
    const args = [at('window.js'), program, ...(kept === null ? [] : [kept])];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, args);
    assert.equal(stderr, '');
    return JSON.parse(stdout) as Told;
  };
  const kept = (): string[] => readdirSync(at('kept')).map(name => at('kept', name));
  const exported = () => ({ sum: 2_001_000, file: at('program.js'), has: 'function', isMine: true });

  before(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'crosshead-compiled-'));
    await build({
      stdin: { contents: WINDOW, resolveDir: process.cwd(), loader: 'ts' },
      ...{ bundle: true, platform: 'node', format: 'cjs', outfile: at('window.js'), logLevel: 'error' },
    });
    writeFileSync(at('program.js'), PROGRAM);
  });
  beforeEach(() => rmSync(at('kept'), { recursive: true, force: true }));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is known to the next one, and gives the same', async () => {
    assert.deepEqual(await open(), { isKnown: false, exported: exported() });
    const [file, ...others] = kept();
    assert.deepEqual(others, []);
    assert.equal(statSync(file!).mode & 0o077, 0);
    const written = readFileSync(file!);
    assert.deepEqual(await open(), { isKnown: true, exported: exported() });
    assert.deepEqual(readFileSync(file!), written);
  });

  it('is compiled anew where it is of another source, or damaged anywhere', async () => {
    await open();
    const [file] = kept();
    const whole = readFileSync(file!);
    const middle = Buffer.from(whole);
    middle[whole.length >> 1]! ^= 0xff;
    for (const bytes of ['', 'nonsense', whole.subarray(0, 5000), middle, Buffer.alloc(whole.length)]) {
      writeFileSync(file!, bytes);
      assert.deepEqual(await open(), { isKnown: false, exported: exported() });
      assert.equal((await open()).isKnown, true, 'it was not mended');
    }
    writeFileSync(at('other.js'), 'module.exports = "another"');
    assert.deepEqual(await open(at('kept'), at('other.js')), { isKnown: false, exported: 'another' });
    assert.equal(kept().length, 2);
  });

  it('is left alone where there is no folder for it', async () => {
    writeFileSync(at('a-file'), '');
    for (const nowhere of [at('a-file'), at('a-file', 'kept'), null])
      assert.deepEqual(await open(nowhere), { isKnown: false, exported: exported() });
    mkdirSync(at('kept'));
    const [name] = (await open(), kept());
    rmSync(name!);
    mkdirSync(name!);
    assert.deepEqual(await open(), { isKnown: false, exported: exported() });
  });

  it('is whole, however many windows keep it at once', async () => {
    const windows = await Promise.all(Array.from({ length: 8 }, () => open()));
    for (const window of windows) assert.deepEqual(window.exported, exported());
    assert.equal(kept().length, 1);
    assert.equal((await open()).isKnown, true);
  });
});
