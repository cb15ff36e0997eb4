/** The extension where there is Node, as VS Code loads it: next to nothing, until it is needed. */
import path from 'node:path';
import type { ExtensionContext } from 'vscode';
import { CompiledProgram } from './standby/compiled.node';
import { Standby } from './standby/standby';

/** Milliseconds until the code of the rest is kept: by then what a window needs at its start has been called. */
const PAUSE = 5_000;

export function activate(context: ExtensionContext): Standby {
  const standby = new Standby(context.extension, () => {
    const { start } = rest(context);
    return () => start(context);
  });
  context.subscriptions.push(standby);
  return standby;
}

/** It lies in a file of its own: a window that has no need of it does not even read it. */
function rest(context: ExtensionContext): typeof import('./start.node') {
  const { scheme, fsPath } = context.globalStorageUri;
  const folder = scheme === 'file' ? path.join(fsPath, 'compiled') : undefined;
  const program = new CompiledProgram(context.asAbsolutePath('dist/start.js'), folder);
  const timer = setTimeout(() => program.keep(), PAUSE);
  context.subscriptions.push({ dispose: () => clearTimeout(timer) });
  return program.run(require) as typeof import('./start.node');
}
