/** What is used of the API of VS Code's own git extension (version 1). */
import { extensions, type Uri } from 'vscode';

export interface Commit {
  readonly hash: string;
  readonly commitDate?: Date;
}

export interface Repository {
  readonly rootUri: Uri;
  log(options: { readonly path: string; readonly maxEntries: number }): Promise<readonly Commit[]>;
  /** The file's text at a commit. @throws where it was not there */
  show(ref: string, path: string): Promise<string>;
}

export interface Git {
  getRepository(uri: Uri): Repository | null;
  openRepository(root: Uri): Promise<Repository | null>;
  toGitUri(uri: Uri, ref: string): Uri;
}

interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): Git;
}

/** `undefined` where there is no git: in VS Code for the Web, or switched off. */
export async function findGit(): Promise<Git | undefined> {
  const extension = extensions.getExtension<GitExtension>('vscode.git');
  const exported = await extension?.activate();
  return exported?.enabled === true ? exported.getAPI(1) : undefined;
}
