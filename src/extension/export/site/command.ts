/** A folder as a site: asks where to, makes it with progress, and tells how it went. */
import { l10n, ProgressLocation, window, workspace, type TextDocument, type Uri } from 'vscode';
import { fileName, isDesk } from '../../articles';
import { LANGUAGE } from '../../host';
import type { ExportServices } from '../command';
import { askAboutEmbargo, storiesUnderEmbargo } from '../make';
import { askForSite } from './ask';
import { reportSite } from './report';
import type { MakeSite, SiteMade, SiteWish } from './types';

/** Ends quietly wherever the user goes away. */
export async function makeSiteOf({ host, memory }: ExportServices, folder: Uri): Promise<void> {
  const { makeSite } = host;
  if (makeSite === undefined || folder.scheme !== 'file') {
    void window.showInformationMessage(
      l10n.t('A site is made of a folder on a disk, by VS Code on a computer. Here, export the files one by one.'),
    );
    return;
  }
  if (!(await isSaved(folder))) return;
  const asked = await askForSite(folder, memory);
  if (asked === undefined) return;
  const around = workspace.getWorkspaceFolder(folder)?.uri ?? folder;
  const wish = {
    folder: folder.fsPath,
    workspace: around.fsPath,
    out: asked.out.fsPath,
    base: asked.base,
    allowEmbargoed: false,
  };
  const first = await run(makeSite, wish, folder);
  const again = first.embargoed > 0 && first.done === first.total && (await wantsEmbargoed(first.embargoed));
  const made = again ? await run(makeSite, { ...wish, allowEmbargoed: true }, folder) : first;
  await reportSite({ folder, out: asked.out, made: { ...made, lines: again ? linesOf(first, made) : made.lines } });
}

/** What both runs told; the second has no word on pages that were made by the first. */
const linesOf = (first: SiteMade, second: SiteMade): string[] => [...new Set([...first.lines, ...second.lines])];

/** A site is made of what is on the disk: asks where something of the folder is not saved. */
async function isSaved(folder: Uri): Promise<boolean> {
  const inside = (document: TextDocument) => document.uri.toString().startsWith(`${folder.toString()}/`);
  const unsaved = workspace.textDocuments.filter(
    document => document.isDirty && inside(document) && (document.languageId === LANGUAGE || isDesk(document)),
  );
  if (unsaved.length === 0) return true;
  const save = l10n.t('Save All and Go On');
  const message = l10n.t('A site is made of what is saved. Files of this folder with changes: {0}.', unsaved.length);
  if ((await window.showWarningMessage(message, { modal: true }, save)) !== save) return false;
  const saved = await Promise.all(unsaved.map(document => document.save()));
  return saved.every(Boolean);
}

const wantsEmbargoed = (count: number): Promise<boolean> => askAboutEmbargo(storiesUnderEmbargo(count));

function run(makeSite: MakeSite, wish: SiteWish, folder: Uri): Thenable<SiteMade> {
  const title = l10n.t('Making a site of “{0}”', fileName(folder));
  return window.withProgress({ location: ProgressLocation.Notification, title, cancellable: true }, (view, token) => {
    let shown = 0;
    return makeSite(
      wish,
      ({ done, total }) => {
        view.report({ increment: (100 * (done - shown)) / total, message: l10n.t('{0} of {1}', done, total) });
        shown = done;
      },
      token,
    );
  });
}
