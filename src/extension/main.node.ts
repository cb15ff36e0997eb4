/** The extension where there is Node, as VS Code loads it: next to nothing, until it is needed. */
import type { ExtensionContext } from 'vscode';
import { Standby } from './standby/standby';

export function activate(context: ExtensionContext): Standby {
  const standby = new Standby(context.extension, async () => {
    const { start } = await import('./start.node');
    return () => start(context);
  });
  context.subscriptions.push(standby);
  return standby;
}
