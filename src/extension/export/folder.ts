/** “Export Folder…”: as a site, or file by file. */
import { l10n, Uri, window } from 'vscode';
import { fileName } from '../articles';
import { pick } from '../pickers';
import { exportArticle, type ExportServices } from './command';
import { articlesAmong, isFolder } from './selection';
import { makeSiteOf } from './site/command';

/**
 * @param given what the menu was opened on
 * @param selected all that is selected with it: a site is made of one folder
 */
export async function exportFolder(services: ExportServices, given?: unknown, selected?: unknown): Promise<void> {
  const several = Array.isArray(selected) && selected.length > 1;
  if (several || !(given instanceof Uri) || !(await isFolder(given))) {
    await exportArticle(services, given, selected);
    return;
  }
  if ((await articlesAmong([given])).length === 0) {
    void window.showInformationMessage(l10n.t('There is no article in this folder.'));
    return;
  }
  const way = await askForWay(given);
  if (way === 'site') await makeSiteOf(services, given);
  if (way === 'files') await exportArticle(services, given);
}

function askForWay(folder: Uri): Promise<'files' | 'site' | undefined> {
  const choices = [
    {
      label: l10n.t('Site'),
      detail: l10n.t('Pages in their layout, fronts of sections, feeds, a sitemap and pictures.'),
      value: 'site' as const,
    },
    { label: l10n.t('Files'), detail: l10n.t('One for each article, in a format.'), value: 'files' as const },
  ];
  return pick(choices, { title: l10n.t('Export “{0}”', fileName(folder)), placeHolder: l10n.t('Choose what to make') });
}
