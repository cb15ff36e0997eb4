/** Reads and lists files for the server, so that it works where there is no disk. */
import { RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ListFilesRequest, ReadFileRequest, ReadProgramRequest, type ProgramName } from '../protocol';
import { walkFolder } from './walk-folder';

/** The programs that the server may ask for, and where they lie in the extension. */
const PROGRAMS: Readonly<Record<ProgramName, string>> = { exchange: 'dist/exchange.web.js' };

/** @param extension the folder of the extension */
export function answerFileRequests(client: BaseLanguageClient, extension: Uri): void {
  client.onRequest(ReadFileRequest, async ({ uri }) => {
    try {
      return { base64: toBase64(await workspace.fs.readFile(Uri.parse(uri, true))) };
    } catch {
      // Missing files are normal: a picture that is yet to come, a desk without configuration.
      return null;
    }
  });
  client.onRequest(ListFilesRequest, async ({ extensions, limit }) => {
    const folders = workspace.workspaceFolders ?? [];
    const found = await Promise.all(folders.map(({ uri }) => filesBelow(uri, extensions, limit)));
    return found
      .flat()
      .slice(0, limit)
      .map(uri => uri.toString());
  });
  client.onRequest(ReadProgramRequest, async ({ name }) => {
    if (!Object.hasOwn(PROGRAMS, name)) return null;
    const bytes = await workspace.fs.readFile(Uri.joinPath(extension, PROGRAMS[name]));
    return { text: new TextDecoder().decode(bytes) };
  });
}

/** Schemes of folders that VS Code searches: what it does not find there is not there. */
const SEARCHED: ReadonlySet<string> = new Set(['file', 'vscode-remote']);

/** By VS Code's search, which heeds what the user has excluded; or entry by entry where a folder has none. */
async function filesBelow(folder: Uri, extensions: readonly string[], limit: number): Promise<readonly Uri[]> {
  const pattern = new RelativePattern(folder, `**/*.{${extensions.join(',')}}`);
  const found = await workspace.findFiles(pattern, undefined, limit);
  if (found.length > 0 || SEARCHED.has(folder.scheme)) return found;
  const read = (path: string) => workspace.fs.readDirectory(Uri.joinPath(folder, path));
  return (await walkFolder(read, extensions, limit)).map(path => Uri.joinPath(folder, path));
}

/** Bytes at a time: arguments of one call have their limit. */
const CHUNK = 0x8000;

export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

export function fromBase64(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), character => character.charCodeAt(0));
}
