/** “Export Article…”: what is on the screen, saved or not, into files of another format. */
import { l10n, Uri, window } from 'vscode';
import type { Host } from '../host';
import type { FormatServices } from './formats';
import type { MakingServices } from './make';
import { exportMany } from './many';
import { exportOne } from './one';
import { articlesAmong, isFolder } from './selection';

export interface ExportServices extends FormatServices, MakingServices {
  readonly host: Host;
}

/**
 * Exports what was given: one article, a folder of them, or several of both; else the article that the user is at.
 *
 * @param given what the menu was opened on
 * @param selected all that is selected with it
 */
export async function exportArticle(services: ExportServices, given?: unknown, selected?: unknown): Promise<void> {
  const chosen = chosenFiles(given, selected) ?? [services.previews.article()].filter(uri => uri !== undefined);
  const articles = await articlesAmong(chosen);
  const [first] = articles;
  if (first === undefined) void window.showInformationMessage(await nothingThere(chosen));
  else if (articles.length === 1) await exportOne(services, first);
  else await exportMany(services, articles);
}

function chosenFiles(given: unknown, selected: unknown): Uri[] | undefined {
  const all = Array.isArray(selected) ? selected.filter(uri => uri instanceof Uri) : [];
  if (all.length > 0) return all;
  return given instanceof Uri ? [given] : undefined;
}

async function nothingThere([first]: readonly Uri[]): Promise<string> {
  const folder = first !== undefined && (await isFolder(first));
  return folder ? l10n.t('There is no article in this folder.') : l10n.t('Open an article first, then export it.');
}
