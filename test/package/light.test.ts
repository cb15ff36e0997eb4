import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

/** The files that a program is made of. */
async function inputsOf(entry: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    outdir: '.build',
    ...(entry.includes('.web.') ? { conditions: ['worker'] } : { platform: 'node', mainFields: ['module', 'main'] }),
    external: ['vscode', '*?bundled'],
    loader: { '.css': 'text' },
    logLevel: 'error',
  });
  return Object.keys(metafile.inputs);
}

/** What every editor and every call of the command line starts; `src/cli/start.ts` is the program within `dist/cli.js`. */
const PROGRAMS = [
  'src/server/main.node.ts',
  'src/server/main.web.ts',
  'src/extension/main.node.ts',
  'src/extension/start.node.ts',
  'src/cli/start.ts',
];

/** Formats, and libraries that only they need. */
const HEAVY = /src\/core\/exchange\/|node_modules\/(?:docx|fflate|jszip|linkedom|mammoth|parse5)\//;

describe('A program that starts with the editor or the shell', () => {
  for (const entry of PROGRAMS) {
    it(`holds no format and none of their libraries: ${entry}`, async () =>
      assert.deepEqual(
        (await inputsOf(entry)).filter(file => HEAVY.test(file)),
        [],
      ));
  }

  it('could hold them: the program of the formats does', async () =>
    assert.ok((await inputsOf('src/core/exchange/index.ts')).some(file => HEAVY.test(file))));

  for (const program of ['extension.js', 'start.js', 'extension.web.js'])
    it(`asks for VS Code’s API once, and copies it nowhere: ${program}`, () => {
      const asked = readFileSync(`dist/${program}`, 'utf8').match(/.{3}require\("vscode"\)/g);
      assert.match(asked?.join() ?? '', /^.[\w$]=require\("vscode"\)$/);
    });
});
