/** One article into a file that the user names. */
import { l10n, ProgressLocation, window, type CancellationToken, type Uri } from 'vscode';
import type { ExportResult, FormatInfo } from '../../protocol';
import { fileName } from '../articles';
import { fromBase64 } from '../files';
import { writeAtomically } from './atomic-write';
import type { ExportServices } from './command';
import { chooseDestination } from './destination';
import { chooseFormat } from './formats';
import { askAboutEmbargo, makeExport } from './make';
import { reportExport } from './report';

/** Ends quietly wherever the user goes away. */
export async function exportOne(services: ExportServices, article: Uri): Promise<void> {
  const format = await chooseFormat(services, l10n.t('Export Article'));
  const target = format && (await chooseDestination(article, format));
  if (!target) return;
  const losses = await runExport(services, article, format, target);
  if (losses) await reportExport(article, target, losses);
}

/** Makes and writes the file, with progress; `undefined` where it was cancelled, or the embargo is to be kept. */
function runExport(
  services: ExportServices,
  article: Uri,
  format: FormatInfo,
  target: Uri,
): Thenable<ExportResult['losses'] | undefined> {
  const progress = {
    location: ProgressLocation.Notification,
    title: l10n.t('Exporting “{0}”', fileName(target)),
    cancellable: true,
  };
  return window.withProgress(progress, async (_progress, token) => {
    try {
      const made = await makeOrAsk(services, article, format, token);
      if (!made) return undefined;
      await writeAtomically(services.host, target, fromBase64(made.content), token);
      return made.losses;
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      throw error;
    }
  });
}

async function makeOrAsk(
  services: ExportServices,
  article: Uri,
  format: FormatInfo,
  token: CancellationToken,
): Promise<ExportResult | undefined> {
  const made = await makeExport(services, article, format, token);
  if (!('embargoed' in made)) return made;
  if (!(await askAboutEmbargo(made.message))) return undefined;
  const again = await makeExport(services, article, format, token, true);
  return 'embargoed' in again ? undefined : again;
}
