/** Reads and lists files for the server, so that it works where there is no disk. */
import { Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ListFilesRequest, ReadFileRequest, ReadProgramRequest, type ProgramName } from '../protocol';

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
    const found = await workspace.findFiles(`**/*.{${extensions.join(',')}}`, undefined, limit);
    return found.map(uri => uri.toString());
  });
  client.onRequest(ReadProgramRequest, async ({ name }) => {
    if (!Object.hasOwn(PROGRAMS, name)) return null;
    const bytes = await workspace.fs.readFile(Uri.joinPath(extension, PROGRAMS[name]));
    return { text: new TextDecoder().decode(bytes) };
  });
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
