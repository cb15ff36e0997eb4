/** “Import as Article…”: files of other formats become articles beside them. */
import {
  CancellationTokenSource,
  l10n,
  ProgressLocation,
  Uri,
  window,
  workspace,
  type CancellationToken,
} from 'vscode';
import { ImportRequest, type ImportedArticle } from '../../protocol';
import { fileName } from '../articles';
import { writeAtomically } from '../export/atomic-write';
import { fromBase64, toBase64 } from '../files';
import type { Host } from '../host';
import type { LanguageServer } from '../server/language-server';
import { chooseStories } from './choose';
import { freeNames } from './names';
import type { Notices } from './notices';
import { reportImport, type Made } from './report';

export interface ImportServices {
  readonly host: Host;
  readonly server: LanguageServer;
  readonly notices: Notices;
}

/**
 * Imports what was given, or what the user chooses. Ends quietly wherever the user goes away.
 *
 * @param given what the menu was opened on
 * @param selected all that is selected with it
 */
export async function importArticle(services: ImportServices, given?: unknown, selected?: unknown): Promise<void> {
  const files = chosenFiles(given, selected) ?? (await askForFiles());
  const made: Made[] = [];
  for (const file of files) made.push(...(await importFile(services, file)));
  if (made.length > 0) await reportImport(services.notices, made);
}

function chosenFiles(given: unknown, selected: unknown): Uri[] | undefined {
  const all = Array.isArray(selected) ? selected.filter(uri => uri instanceof Uri) : [];
  if (all.length > 0) return all;
  return given instanceof Uri ? [given] : undefined;
}

async function askForFiles(): Promise<readonly Uri[]> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const chosen = await window.showOpenDialog({
    title: l10n.t('Import as Article'),
    openLabel: l10n.t('Import'),
    canSelectMany: true,
    ...(folder && { defaultUri: folder }),
  });
  return chosen ?? [];
}

/** @throws Error with a message for the user where the file is in no format that is known, or cannot be written. */
async function importFile({ host, server }: ImportServices, file: Uri): Promise<Made[]> {
  const stories = await withProgress(file, async token => {
    const content = toBase64(await workspace.fs.readFile(file));
    return (await server.request(ImportRequest, { uri: file.toString(), content }, token)).articles;
  });
  const chosen = await chooseStories(fileName(file), stories);
  const targets = await freeNames(file, chosen.length);
  const made: Made[] = [];
  for (const [at, story] of chosen.entries()) {
    const target = targets[at];
    if (target === undefined) continue;
    await writeStory(host, target, story);
    made.push({ source: file, article: target, remarks: story.remarks });
  }
  return made;
}

const withProgress = <Result>(file: Uri, work: (token: CancellationToken) => Promise<Result>): Thenable<Result> =>
  window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t('Importing “{0}”…', fileName(file)), cancellable: true },
    (_, token) => work(token),
  );

/** The pictures first, so that the article never names one that is not there. */
async function writeStory(host: Host, target: Uri, { text, files }: ImportedArticle): Promise<void> {
  const { token } = new CancellationTokenSource();
  const folder = Uri.joinPath(target, '..');
  for (const { path, content } of files) {
    const beside = Uri.joinPath(folder, ...path.split('/'));
    await workspace.fs.createDirectory(Uri.joinPath(beside, '..'));
    await writeAtomically(host, beside, fromBase64(content), token);
  }
  await writeAtomically(host, target, new TextEncoder().encode(text), token);
}
