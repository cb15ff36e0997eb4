/** What the two extension hosts do differently; each entry file supplies one. */
import type { Uri } from 'vscode';
import type { MakeSite } from './export/site/types';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

export interface Host {
  readonly kind: 'node' | 'web';
  /** A client for a server that is not running yet. */
  createClient(options: LanguageClientOptions): RunningServer;
  /** Whether the file may be written; `true` where only trying can tell. */
  isWritable(file: Uri): Promise<boolean>;
  /** Puts the file `from` in place of `to`, which lies in the same folder, in one step where the machine has one. */
  replace(from: Uri, to: Uri): Promise<void>;
  /** Absent where no program can be started. */
  readonly makeSite?: MakeSite;
}

export interface RunningServer {
  readonly client: BaseLanguageClient;
  /** Ends a server that does not answer; does nothing where the client has ended it already. */
  kill(): void;
}

/** The name that the language client gives to the server's log and settings. */
export const CLIENT_ID = 'crosshead';
export const CLIENT_NAME = 'Crosshead';
export const LANGUAGE = 'article';
/** A desk's configuration; the server has it too, and the extension knows nothing of the core. */
export const DESK_FILE = 'crosshead.yaml';
