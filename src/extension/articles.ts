/** Which article a command means, and what it is called. */
import { Uri, window, workspace, type TextDocument } from 'vscode';
import { LANGUAGE } from './host';

export const isArticle = (document: TextDocument | undefined): document is TextDocument =>
  document?.languageId === LANGUAGE;

/** The article in the active editor. */
export function editedArticle(): Uri | undefined {
  const document = window.activeTextEditor?.document;
  return isArticle(document) ? document.uri : undefined;
}

/** The last part of the address: `nato-putin.article`, `Untitled-1`. */
export const fileName = (uri: Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);

/** The folder of the article; of an unsaved one the first folder of the workspace, where it has one. */
export function folderOf(article: Uri): Uri | undefined {
  if (article.scheme !== 'untitled') return Uri.joinPath(article, '..');
  return workspace.workspaceFolders?.[0]?.uri;
}
