// The vocabulary tables of the core, for what is generated from them. They are TypeScript: bundled in memory and imported.
import * as esbuild from 'esbuild';
import { at } from '../root.mjs';

const SOURCE = `
export { BLOCKS } from './src/core/article/blocks';
export { FIELDS } from './src/core/article/fields';
export { LABELS } from './src/core/article/labels';
export { deskSchema } from './src/core/configuration';
export { frontMatterSchema } from './src/core/article/schema';
export { FORMATS } from './src/core/exchange/registry';
export { TEMPLATES } from './src/core/language/templates';
export { LAYOUTS } from './src/core/layout/registry';
export { SLOTS } from './src/core/layout/slots/slots';
export { GROUPS } from './src/core/lint/groups';
export { RULES } from './src/core/lint/rules';
export { STYLES } from './src/core/lint/styles';
`;

export async function readTables() {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: SOURCE, resolveDir: at(), loader: 'ts' },
    bundle: true,
    format: 'esm',
    loader: { '.css': 'text' },
    conditions: ['worker'],
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
