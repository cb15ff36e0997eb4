/** “Open Example Newsroom…”: a copy of it, in a folder of the user's. */
import { commands, l10n, Uri, window, workspace } from 'vscode';
import { NEWSROOM, NEWSROOM_FILES } from './files';

/** The name of the folder that is made. */
const FOLDER = 'crosshead-newsroom';

/** @param extension where the extension lies */
export async function openNewsroom(extension: Uri): Promise<void> {
  const [parent] =
    (await window.showOpenDialog({
      title: l10n.t('Where shall the example newsroom go?'),
      openLabel: l10n.t('Put It Here'),
      canSelectFiles: false,
      canSelectFolders: true,
    })) ?? [];
  if (!parent) return;
  const folder = await copyNewsroom(extension, parent);
  const forceNewWindow = (workspace.workspaceFolders?.length ?? 0) > 0;
  await commands.executeCommand('vscode.openFolder', folder, { forceNewWindow });
}

/** Copies the newsroom into a folder below `parent`. What is there already stays as it is: it may have been worked on. */
export async function copyNewsroom(extension: Uri, parent: Uri): Promise<Uri> {
  const folder = Uri.joinPath(parent, FOLDER);
  const isThere = await Promise.resolve(workspace.fs.stat(folder)).then(
    () => true,
    () => false,
  );
  if (isThere) return folder;
  for (const file of NEWSROOM_FILES) {
    const content = await workspace.fs.readFile(Uri.joinPath(extension, NEWSROOM, file));
    await workspace.fs.writeFile(Uri.joinPath(folder, file), content);
  }
  return folder;
}
