import { commands, languages, Uri, window, workspace, type Diagnostic, type TextDocument } from 'vscode';
import { until } from './until';

/** A file of the folder that is open. */
export function fileUri(name: string): Uri {
  const [folder] = workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('no folder is open');
  return Uri.joinPath(folder.uri, name);
}

export async function show(uri: Uri): Promise<TextDocument> {
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document);
  return document;
}

export const showNew = async (content: string): Promise<TextDocument> => {
  const document = await workspace.openTextDocument({ language: 'article', content });
  await window.showTextDocument(document);
  return document;
};

const codeOf = ({ code }: Diagnostic): unknown => (typeof code === 'object' ? code.value : code);

/** Waits until a document has a problem of this rule. */
export const problemOf = (uri: Uri, rule: string): Promise<Diagnostic> =>
  until(`${rule} in ${uri.path}`, () => languages.getDiagnostics(uri).find(problem => codeOf(problem) === rule));

/** Closes every editor, without a question about what is not saved. */
export async function closeAll(): Promise<void> {
  for (const document of workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await window.showTextDocument(document);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
}
