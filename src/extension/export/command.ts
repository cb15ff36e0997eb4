/** “Export Article…”: what is on the screen, saved or not, into a file of another format. */
import { l10n, ProgressLocation, Uri, window, workspace, type CancellationToken, type Memento } from 'vscode';
import { ExportRequest, FormatsRequest, type ExportResult, type FormatInfo } from '../../protocol';
import { fileName } from '../articles';
import { fromBase64 } from '../files';
import type { Host } from '../host';
import { pick } from '../pickers';
import type { PreviewManager } from '../preview/manager';
import type { LanguageServer } from '../server/language-server';
import { writeAtomically } from './atomic-write';
import { chooseDestination } from './destination';
import { reportExport } from './report';

export interface ExportServices {
  readonly host: Host;
  readonly server: LanguageServer;
  readonly previews: PreviewManager;
  /** Remembers the format chosen last. */
  readonly memory: Memento;
}

const LAST_FORMAT = 'crosshead.export.format';

/** Exports `given`, or the article that the user is at. Ends quietly wherever the user goes away. */
export async function exportArticle(services: ExportServices, given?: unknown): Promise<void> {
  const article = given instanceof Uri ? given : services.previews.article();
  if (!article) {
    void window.showInformationMessage(l10n.t('Open an article first, then export it.'));
    return;
  }
  const format = await chooseFormat(services);
  const target = format && (await chooseDestination(article, format));
  if (!target) return;
  const losses = await runExport(services, article, format, target);
  if (losses) await reportExport(article, target, losses);
}

/** The format chosen last comes first. */
async function chooseFormat({ server, memory }: ExportServices): Promise<FormatInfo | undefined> {
  const formats = await server.request(FormatsRequest);
  const last = memory.get<string>(LAST_FORMAT);
  const choices = formats.map(format => ({
    label: format.label,
    description: `.${format.extension}`,
    detail: format.description,
    picked: format.id === last,
    value: format,
  }));
  const format = await pick(choices, {
    title: l10n.t('Export Article'),
    placeHolder: l10n.t('Choose a format'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (format) await memory.update(LAST_FORMAT, format.id);
  return format;
}

/** Makes and writes the file, with progress; `undefined` where it was cancelled. */
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
      const { content, losses } = await makeExport(services, article, format, token);
      await writeAtomically(services.host, target, fromBase64(content), token);
      return losses;
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      throw error;
    }
  });
}

async function makeExport(
  { server, previews }: ExportServices,
  article: Uri,
  format: FormatInfo,
  token: CancellationToken,
): Promise<ExportResult> {
  // From the explorer the article may not be open, and the server knows open ones only.
  await workspace.openTextDocument(article);
  const uri = article.toString();
  const shown = previews.active?.uri === uri ? previews.active.layout : undefined;
  return server.request(
    ExportRequest,
    { uri, format: format.id, ...(shown !== undefined && { layout: shown }) },
    token,
  );
}
