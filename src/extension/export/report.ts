/** Tells how an export ended, and what is worth doing next. */
import { commands, env, l10n, Position, Range, UIKind, Uri, window, workspace } from 'vscode';
import type { ExportResult } from '../../protocol';
import { fileName, showArticle } from '../articles';
import { pick } from '../pickers';

type Losses = ExportResult['losses'];

export interface Action {
  readonly title: string;
  run(): unknown;
}

/** “Exported”, with buttons to open the file, to find it, and to see what the format had no place for. */
export async function reportExport(article: Uri, target: Uri, losses: Losses): Promise<void> {
  const actions: Action[] = [
    openAction(target),
    ...revealAction(target),
    ...(losses.length
      ? [{ title: l10n.t('What Was Left Out'), run: () => showFound(losses.map(loss => ({ article, ...loss }))) }]
      : []),
  ];
  const chosen = await window.showInformationMessage(sentence(target, losses.length), ...actions);
  await chosen?.run();
}

function sentence(target: Uri, losses: number): string {
  const name = fileName(target);
  if (losses === 0) return l10n.t('Exported “{0}”.', name);
  if (losses === 1) return l10n.t('Exported “{0}”. One part of the article has no place in this format.', name);
  return l10n.t('Exported “{0}”. {1} parts of the article have no place in this format.', name, losses);
}

/** On the desktop; elsewhere the files are not on the machine that the user sits at. */
const isLocal = (file: Uri): boolean =>
  env.uiKind === UIKind.Desktop && env.remoteName === undefined && file.scheme === 'file';

export const openAction = (target: Uri): Action => ({ title: l10n.t('Open'), run: () => openExported(target) });

/** A page is for the browser, everything else for the editor. */
async function openExported(target: Uri): Promise<void> {
  if (isLocal(target) && target.path.endsWith('.html')) await env.openExternal(target);
  else await commands.executeCommand('vscode.open', target);
}

export function revealAction(target: Uri): Action[] {
  const title = l10n.t('Reveal');
  if (isLocal(target)) return [{ title, run: () => commands.executeCommand('revealFileInOS', target) }];
  if (!workspace.getWorkspaceFolder(target)) return [];
  return [{ title, run: () => commands.executeCommand('revealInExplorer', target) }];
}

/** A loss, and the article that it is of, where it is of one. */
export interface FoundLoss {
  readonly article?: Uri;
  readonly message: string;
  /** From 0. */
  readonly line: number;
}

export interface ManyExports {
  readonly done: number;
  /** Of how many, where the user had enough before all were done. */
  readonly stoppedOf?: number;
  readonly losses: readonly FoundLoss[];
  /** Stories under embargo that stayed where they are. */
  readonly leftOut: number;
  /** Why others were not written. */
  readonly failed: readonly string[];
}

/** How many were exported, with what was left out of them; what failed is said first. */
export async function reportExports(folder: Uri, exports: ManyExports): Promise<void> {
  const { done, losses, failed } = exports;
  const [first] = failed;
  if (first !== undefined)
    void window.showErrorMessage(
      failed.length === 1 ? first : l10n.t('{0} articles could not be exported. The first: {1}', failed.length, first),
    );
  const message = sentenceOfMany(fileName(folder), exports);
  if (message === '') return;
  const actions: Action[] = [
    ...(done > 0 ? revealAction(folder) : []),
    ...(losses.length ? [{ title: l10n.t('What Was Left Out'), run: () => showFound(losses) }] : []),
  ];
  const chosen = await window.showInformationMessage(message, ...actions);
  await chosen?.run();
}

/** Nothing where all there is to say is that it failed. */
function sentenceOfMany(folder: string, { done, stoppedOf, leftOut }: ManyExports): string {
  const embargoed = leftOut === 0 ? [] : [l10n.t('Left out, under embargo: {0}.', leftOut)];
  return [...doneOf(folder, done, stoppedOf), ...embargoed].join(' ');
}

function doneOf(folder: string, done: number, stoppedOf: number | undefined): string[] {
  if (stoppedOf !== undefined)
    return [l10n.t('Stopped. Of {0} articles, {1} are in “{2}”, each of them whole.', stoppedOf, done, folder)];
  if (done === 0) return [];
  return [
    done === 1
      ? l10n.t('Exported one article into “{0}”.', folder)
      : l10n.t('Exported {0} articles into “{1}”.', done, folder),
  ];
}

/** The parts that were left out, in the order of the articles; choosing one goes there. */
export async function showFound(losses: readonly FoundLoss[], title = l10n.t('Left out of the export')): Promise<void> {
  const chosen = await pick(
    losses.map(loss => ({
      label: loss.message,
      ...(loss.article && { description: l10n.t('{0}, line {1}', fileName(loss.article), loss.line + 1) }),
      value: loss,
    })),
    { title, placeHolder: l10n.t('Choose one to go to it in the article') },
  );
  if (!chosen?.article) return;
  const start = new Position(chosen.line, 0);
  await showArticle(chosen.article.toString(), { selection: new Range(start, start) });
}
