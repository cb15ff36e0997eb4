import path from 'node:path';
import type { Server } from './server';

export type Payload = readonly (readonly [name: string, value: string])[];

/** A file's URI, as the workbench of this server names it. */
export const remoteUri = (server: Server, file: string): string =>
  `vscode-remote://${server.authority}${encodeURI(path.resolve(file))}`;

/** The address of the workbench with a folder open, or with none. */
export function workbenchAddress(server: Server, folder?: string, payload: Payload = []): string {
  const address = new URL(`http://${server.authority}/`);
  if (folder) address.searchParams.set('folder', path.resolve(folder));
  // An empty window.
  else address.searchParams.set('ew', 'true');
  if (payload.length > 0) address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}
