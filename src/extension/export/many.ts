/** Several articles into a folder, as they lie. */
import { l10n, ProgressLocation, Uri, window, workspace, type CancellationToken, type Progress } from 'vscode';
import type { FormatInfo } from '../../protocol';
import { fromBase64 } from '../files';
import { writeAtomically } from './atomic-write';
import type { ExportServices } from './command';
import { exportName } from './destination';
import { chooseFormat } from './formats';
import { inTurn, type Outcome, type Results } from './in-turn';
import { askAboutEmbargo, makeExport, storiesUnderEmbargo } from './make';
import { reportExports, type FoundLoss } from './report';
import { pathsBelowCommonFolder } from './selection';

interface Job {
  readonly article: Uri;
  readonly target: Uri;
}

/** Ends quietly wherever the user goes away. */
export async function exportMany(services: ExportServices, articles: readonly Uri[]): Promise<void> {
  const format = await chooseFormat(services, l10n.t('Export {0} Articles', articles.length));
  const folder = format && (await chooseFolder(articles.length));
  if (!folder) return;
  const jobs = jobsFor(articles, folder, format);
  if (!(await mayReplace(jobs))) return;
  const first = await run(services, jobs, format, false);
  const goesOn = !first.isStopped && (await wantsEmbargoed(first.embargoed));
  const again = goesOn
    ? await run(services, first.embargoed, format, true)
    : { ...NOTHING, embargoed: first.embargoed };
  await reportExports(folder, {
    done: first.done + again.done,
    ...((first.isStopped || again.isStopped) && { stoppedOf: jobs.length }),
    losses: [...first.losses, ...again.losses],
    leftOut: again.embargoed.length,
    failed: [...first.failed, ...again.failed],
  });
}

async function chooseFolder(count: number): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    title: l10n.t('Export {0} Articles into a Folder', count),
    openLabel: l10n.t('Export'),
    canSelectFiles: false,
    canSelectFolders: true,
  });
  return chosen?.[0];
}

function jobsFor(articles: readonly Uri[], folder: Uri, { extension }: FormatInfo): Job[] {
  const paths = pathsBelowCommonFolder(articles);
  return articles.map((article, at) => ({
    article,
    target: Uri.joinPath(folder, exportName(paths[at] ?? '', extension)),
  }));
}

/** Asks where files would be replaced. */
async function mayReplace(jobs: readonly Job[]): Promise<boolean> {
  const there = await Promise.all(jobs.map(({ target }) => exists(target)));
  const count = there.filter(Boolean).length;
  if (count === 0) return true;
  const replace = l10n.t('Replace');
  const message = l10n.t('{0} of these files are in the folder already.', count);
  return (await window.showWarningMessage(message, { modal: true }, replace)) === replace;
}

const exists = (file: Uri): Promise<boolean> =>
  Promise.resolve(workspace.fs.stat(file)).then(
    () => true,
    () => false,
  );

async function wantsEmbargoed(jobs: readonly Job[]): Promise<boolean> {
  return jobs.length > 0 && (await askAboutEmbargo(storiesUnderEmbargo(jobs.length)));
}

interface Run extends Results<Job, FoundLoss> {
  /** Whether the user has had enough. */
  readonly isStopped: boolean;
}

const NOTHING: Run = { done: 0, losses: [], embargoed: [], failed: [], isStopped: false };

/** Writes one after the other, each whole or not at all. */
function run(
  services: ExportServices,
  jobs: readonly Job[],
  format: FormatInfo,
  allowEmbargoed: boolean,
): Thenable<Run> {
  const title = l10n.t('Exporting {0} articles', jobs.length);
  return window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    async (progress: Progress<{ increment: number }>, token) => {
      const isCancelled = (): boolean => token.isCancellationRequested;
      const write = (job: Job): Promise<Outcome<FoundLoss>> =>
        attempt(services, job, format, token, allowEmbargoed).finally(() =>
          progress.report({ increment: 100 / jobs.length }),
        );
      const results = await inTurn(jobs, write, isCancelled);
      return { ...results, isStopped: isCancelled() };
    },
  );
}

/** What was left out of one export. */
async function attempt(
  services: ExportServices,
  { article, target }: Job,
  format: FormatInfo,
  token: CancellationToken,
  allowEmbargoed: boolean,
): Promise<Outcome<FoundLoss>> {
  const made = await makeExport(services, article, format, token, allowEmbargoed);
  if ('embargoed' in made) return 'embargoed';
  await workspace.fs.createDirectory(Uri.joinPath(target, '..'));
  await writeAtomically(services.host, target, fromBase64(made.content), token);
  return made.losses.map(loss => ({ article, ...loss }));
}
