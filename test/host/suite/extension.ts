import { extensions } from 'vscode';
import type { CrossheadApi } from '../../../src/extension/activate';

/** The extension under test, active and with its language server running. */
export async function activeExtension(): Promise<CrossheadApi> {
  const extension = extensions.getExtension<CrossheadApi>('crosshead.crosshead');
  if (!extension) throw new Error('VS Code does not have the extension');
  const api = await extension.activate();
  await api.ready;
  return api;
}
