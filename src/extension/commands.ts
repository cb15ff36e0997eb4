/** The table of commands. They are there before the server is ready, and wait for it. */
import { commands, l10n, Uri, ViewColumn, window, type Disposable, type LogOutputChannel } from 'vscode';
import { exportArticle, type ExportServices } from './export/command';
import { exportFolder } from './export/folder';
import type { Notices } from './import/notices';
import { importArticle } from './import/command';
import type { Explanations } from './explain';
import type { SideBar } from './lists/side-bar';
import { firstHourCommands } from './newsroom/commands';
import { chooseLayout, openPreview, showSource } from './preview/commands';
import { viewCommands } from './preview/view-commands';
import { ServerStoppedError } from './server/language-server';
import { writingCommands } from './writing/commands';

export interface CommandServices extends ExportServices {
  readonly log: LogOutputChannel;
  readonly explanations: Explanations;
  readonly notices: Notices;
  readonly sideBar: SideBar;
  /** Where the extension lies. */
  readonly extension: Uri;
}

type Command = (...args: unknown[]) => unknown;

const table = (services: CommandServices): Record<string, Command> => {
  const { server, previews, log, explanations, sideBar } = services;
  return {
    'crosshead.openPreview': openPreview(previews, { column: ViewColumn.Active, locked: false }),
    'crosshead.openPreviewToSide': openPreview(previews, { column: ViewColumn.Beside, locked: false }),
    'crosshead.openLockedPreviewToSide': openPreview(previews, { column: ViewColumn.Beside, locked: true }),
    'crosshead.lockPreview': () => previews.toggleLock(),
    'crosshead.unlockPreview': () => previews.toggleLock(),
    'crosshead.chooseLayout': () => chooseLayout(previews, server),
    ...viewCommands(previews),
    'crosshead.showSource': () => showSource(previews),
    'crosshead.exportArticle': (article, selected) => exportArticle(services, article, selected),
    'crosshead.exportFolder': (folder, selected) => exportFolder(services, folder, selected),
    'crosshead.importArticle': (file, selected) => importArticle(services, file, selected),
    'crosshead.explainConfiguration': article =>
      explanations.show(article instanceof Uri ? article : previews.article()),
    'crosshead.clearFacts': () => sideBar.facts.clear(),
    'crosshead.tickFact': () => sideBar.facts.tickAtCursor(),
    ...writingCommands(server),
    ...firstHourCommands(services.extension),
    'crosshead.restartServer': () => server.restart(),
    'crosshead.showLog': () => log.show(),
  };
};

export function registerCommands(services: CommandServices): Disposable[] {
  return Object.entries(table(services)).map(([name, run]) =>
    commands.registerCommand(name, (...args: unknown[]) => guarded(run, args, services.log)),
  );
}

/** What goes wrong is said in one sentence; the rest is in the log. */
async function guarded(run: Command, args: unknown[], log: LogOutputChannel): Promise<unknown> {
  try {
    return await run(...args);
  } catch (error) {
    log.error(error instanceof Error ? error : String(error));
    // The user has been told when the server stopped, but may have forgotten.
    const restart = error instanceof ServerStoppedError ? [l10n.t('Restart')] : [];
    const chosen = await window.showErrorMessage(error instanceof Error ? error.message : String(error), ...restart);
    if (chosen !== undefined) await commands.executeCommand('crosshead.restartServer');
    return undefined;
  }
}
