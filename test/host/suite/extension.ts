import { extensions } from 'vscode';
import type { CrossheadApi } from '../../../src/extension/activate';
import type { Standby } from '../../../src/extension/standby/standby';

/** The extension under test, active and with its language server running. */
export async function activeExtension(): Promise<CrossheadApi> {
  const extension = extensions.getExtension<Standby>('crosshead.crosshead');
  if (!extension) throw new Error('VS Code does not have the extension');
  const api = await (await extension.activate()).start();
  await api.ready;
  return api;
}
