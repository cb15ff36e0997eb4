/** Where an export goes. */
import { l10n, Uri, window, workspace } from 'vscode';
import type { FormatInfo } from '../../protocol';
import { fileName, folderOf } from '../articles';
import { LANGUAGE } from '../host';

const EXTENSION = new RegExp(`\\.${LANGUAGE}$`);

/** `nato-putin.article` as HTML is `nato-putin.html`. */
export const exportName = (articleName: string, extension: string): string =>
  `${articleName.replace(EXTENSION, '')}.${extension}`;

/** Asks where to; the default lies beside the article and has its name. VS Code asks before it lets a file be replaced. */
export function chooseDestination(article: Uri, format: FormatInfo): Thenable<Uri | undefined> {
  const folder = folderOf(article) ?? workspace.workspaceFolders?.[0]?.uri;
  const name = exportName(fileName(article), format.extension);
  return window.showSaveDialog({
    title: l10n.t('Export Article as {0}', format.label),
    saveLabel: l10n.t('Export'),
    filters: { [format.label]: [format.extension] },
    ...(folder && { defaultUri: Uri.joinPath(folder, name) }),
  });
}
