// VS Code's API as one module with names: a plugin of esbuild's for the programs of the extension.
import { readFileSync } from 'node:fs';
import { at } from './root.mjs';

/** What the API has, as its types say. */
const namesOf = types => [
  ...new Set(
    [...types.matchAll(/^\t(?:export )?(?:abstract )?(?:class|const|enum|namespace) (\w+)/gm)].map(([, name]) => name),
  ),
];

/**
 * Where a bundle has `import * as vscode from 'vscode'`, esbuild copies the whole API for that module, name by name: four hundred
 * names for each of fifty modules of the language client, which took as long as compiling the extension. Here each name that
 * is used is looked up once.
 */
const oneModule = () => {
  const names = namesOf(readFileSync(at('node_modules/@types/vscode/index.d.ts'), 'utf8'));
  return [
    `const api = require('vscode');`,
    ...names.map(name => `export const ${name} = /* @__PURE__ */ (() => api.${name})();`),
  ].join('\n');
};

export const oneVscode = {
  name: 'one-vscode',
  setup(build) {
    build.onResolve({ filter: /^vscode$/ }, ({ kind, path }) =>
      kind === 'require-call' ? { path, external: true } : { path, namespace: 'one-vscode' },
    );
    build.onLoad({ filter: /./, namespace: 'one-vscode' }, () => ({ contents: oneModule(), loader: 'js' }));
  },
};
