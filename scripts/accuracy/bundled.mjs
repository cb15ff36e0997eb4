import * as esbuild from 'esbuild';
import { at } from '../root.mjs';

/** A module bundled from the sources as they are. */
export async function bundled(name, source) {
  const outfile = at(`.build/accuracy-${name}.mjs`);
  await esbuild.build({
    stdin: { contents: source, resolveDir: at('.'), loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
    loader: { '.css': 'text' },
    outfile,
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
  return await import(`${outfile}?${Date.now()}`);
}
