/** Has the server write an article in a format. */
import { l10n, window, workspace, type CancellationToken, type Uri } from 'vscode';
import { ExportRequest, type Embargoed, type ExportResult, type FormatInfo } from '../../protocol';
import type { PreviewManager } from '../preview/manager';
import type { LanguageServer } from '../server/language-server';

export interface MakingServices {
  readonly server: LanguageServer;
  readonly previews: PreviewManager;
}

/** What is on the screen, saved or not; in the layout of the preview that has the focus, where it shows this article. */
export async function makeExport(
  { server, previews }: MakingServices,
  article: Uri,
  format: FormatInfo,
  token: CancellationToken,
  allowEmbargoed = false,
): Promise<Embargoed | ExportResult> {
  // From the explorer the article may not be open, and the server knows open ones only.
  await workspace.openTextDocument(article);
  const uri = article.toString();
  const shown = previews.active?.uri === uri ? previews.active.layout : undefined;
  const layout = shown === undefined ? {} : { layout: shown };
  return server.request(ExportRequest, { uri, format: format.id, allowEmbargoed, ...layout }, token);
}

export const storiesUnderEmbargo = (count: number): string =>
  count === 1 ? l10n.t('One of the stories is under embargo.') : l10n.t('{0} of the stories are under embargo.', count);

/** Asks whether a story under embargo is to leave all the same. */
export async function askAboutEmbargo(message: string): Promise<boolean> {
  const goOn = l10n.t('Export All the Same');
  const detail = l10n.t('Whoever gets the file can publish it before the embargo ends.');
  return (await window.showWarningMessage(message, { modal: true, detail }, goOn)) === goOn;
}
