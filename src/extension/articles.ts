/** Which article a command means, what it is called, and how it is shown. */
import {
  l10n,
  TabInputText,
  Uri,
  ViewColumn,
  window,
  workspace,
  type TextDocument,
  type TextDocumentShowOptions,
  type TextEditor,
} from 'vscode';
import { DESK_FILE, LANGUAGE } from './host';

export const isArticle = (document: TextDocument | undefined): document is TextDocument =>
  document?.languageId === LANGUAGE;

/** Whether a document is a desk's configuration. */
export const isDesk = ({ uri }: TextDocument): boolean => fileName(uri) === DESK_FILE;

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

/** The editor on the screen that shows an article. */
export const editorOf = (uri: string): TextEditor | undefined =>
  window.visibleTextEditors.find(editor => editor.document.uri.toString() === uri);

/** Whether a tab holds the article, on the screen or not. */
export const isInTab = (uri: string): boolean =>
  window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri),
  );

/** Shows an article in the editor that has it already, wherever that stands; says so where it is not there any more. */
export async function showArticle(uri: string, options: TextDocumentShowOptions = {}): Promise<TextEditor | undefined> {
  const article = Uri.parse(uri);
  const viewColumn = editorOf(uri)?.viewColumn ?? ViewColumn.One;
  try {
    return await window.showTextDocument(article, { viewColumn, ...options });
  } catch {
    void window.showWarningMessage(l10n.t('“{0}” cannot be opened: it has been moved or deleted.', fileName(article)));
    return undefined;
  }
}
