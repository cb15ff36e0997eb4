/** The commands for how the focused preview shows its page. */
import { ConfigurationTarget, l10n, Uri, workspace } from 'vscode';
import { WIDTHS } from '../../preview/widths';
import { CLIENT_ID } from '../host';
import { pick } from '../pickers';
import type { PreviewManager } from './manager';

export const viewCommands = (manager: PreviewManager): Readonly<Record<string, () => unknown>> => ({
  'crosshead.chooseWidth': () => chooseWidth(manager),
  'crosshead.choosePageTheme': () => chooseTheme(manager),
  'crosshead.zoomPreviewIn': () => manager.active?.zoomBy(1),
  'crosshead.zoomPreviewOut': () => manager.active?.zoomBy(-1),
  'crosshead.resetPreviewZoom': () => manager.active?.change({ zoom: undefined }),
  'crosshead.copyPage': () => manager.active?.copy(),
  'crosshead.showProblemsInPreview': () => showProblems(manager, true),
  'crosshead.hideProblemsInPreview': () => showProblems(manager, false),
  'crosshead.allowRemotePictures': () => manager.remotePictures.allow(true),
  'crosshead.forbidRemotePictures': () => manager.remotePictures.allow(false),
});

async function chooseWidth(manager: PreviewManager): Promise<void> {
  const panel = manager.active;
  if (!panel) return;
  const pixels = (width: number): string => l10n.t('{0} pixels', width);
  const choices = [
    { label: l10n.t('As wide as the panel'), width: undefined },
    { label: l10n.t('Desktop'), description: pixels(WIDTHS.desktop), width: 'desktop' },
    { label: l10n.t('Tablet'), description: pixels(WIDTHS.tablet), width: 'tablet' },
    { label: l10n.t('Phone'), description: pixels(WIDTHS.phone), width: 'phone' },
  ] as const;
  const chosen = await pick(
    choices.map(({ width, ...item }) => ({ ...item, picked: width === panel.pageView.width, value: { width } })),
    { title: l10n.t('Width of the preview'), placeHolder: l10n.t('Choose a device') },
  );
  if (chosen) panel.change(chosen);
}

async function chooseTheme(manager: PreviewManager): Promise<void> {
  const panel = manager.active;
  if (!panel) return;
  const choices = [
    { label: l10n.t('As the editor is'), theme: undefined },
    { label: l10n.t('Light'), theme: 'light' },
    { label: l10n.t('Dark'), theme: 'dark' },
  ] as const;
  const chosen = await pick(
    choices.map(({ label, theme }) => ({ label, picked: theme === panel.pageView.theme, value: { theme } })),
    {
      title: l10n.t('Colours of the preview'),
      placeHolder: l10n.t('Choose light or dark, for layouts that have both'),
    },
  );
  if (chosen) panel.change(chosen);
}

/** Switches the underlines of the page on or off, where that has been set, else for the user. */
async function showProblems(manager: PreviewManager, isShown: boolean): Promise<void> {
  const uri = manager.active?.uri;
  const settings = workspace.getConfiguration(CLIENT_ID, uri === undefined ? undefined : Uri.parse(uri));
  const set = settings.inspect('preview.showProblems');
  const target =
    set?.workspaceFolderValue !== undefined
      ? ConfigurationTarget.WorkspaceFolder
      : set?.workspaceValue !== undefined
        ? ConfigurationTarget.Workspace
        : ConfigurationTarget.Global;
  await settings.update('preview.showProblems', isShown, target);
}
