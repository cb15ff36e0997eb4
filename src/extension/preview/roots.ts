/** The folders from which a page may load. */
import { workspace, type Uri, type Webview } from 'vscode';
import { folderOf } from '../articles';
import { scriptFolder } from './html';

/** What the page may load: our script, and pictures of the workspace or beside the article. */
export function resourceRoots(extension: Uri, article: Uri): Uri[] {
  const folders = workspace.workspaceFolders?.map(folder => folder.uri) ?? [];
  const beside = workspace.getWorkspaceFolder(article) ? undefined : folderOf(article);
  return [scriptFolder(extension), ...folders, ...(beside ? [beside] : [])];
}

/** Whether the page may load these already. */
export function sameRoots(webview: Webview, roots: readonly Uri[]): boolean {
  const before = webview.options.localResourceRoots ?? [];
  return (
    webview.options.enableScripts === true &&
    before.length === roots.length &&
    before.every((root, i) => root.toString() === roots[i]?.toString())
  );
}
