/** What the preview's commands do. */
import { l10n, Range, Uri, ViewColumn, window } from 'vscode';
import { LayoutsRequest } from '../../protocol';
import { pick } from '../pickers';
import type { LanguageServer } from '../server/language-server';
import type { OpenOptions, PreviewManager } from './manager';

/** Opens the preview of `article`, or of the article that the user is at. */
export function openPreview(manager: PreviewManager, options: OpenOptions) {
  return (article: unknown): void => {
    const uri = article instanceof Uri ? article : manager.article();
    if (uri) manager.open(uri, options);
    else void window.showInformationMessage(l10n.t('Open an article first, then its preview.'));
  };
}

/** Goes from the focused preview to the article's text, in the editor that shows it where there is one. */
export async function showSource(manager: PreviewManager): Promise<void> {
  const uri = manager.active?.uri;
  if (uri === undefined) return;
  const open = window.visibleTextEditors.find(editor => editor.document.uri.toString() === uri);
  if (open) await window.showTextDocument(open.document, { viewColumn: open.viewColumn ?? ViewColumn.One });
  else await window.showTextDocument(Uri.parse(uri), { viewColumn: ViewColumn.One });
}

/** Lets the user choose the layout of the focused preview; the first choice is the article's own. */
export async function chooseLayout(manager: PreviewManager, server: LanguageServer): Promise<void> {
  const panel = manager.active;
  if (!panel) return;
  const layouts = await server.request(LayoutsRequest);
  const own = { id: undefined, label: l10n.t('As the article says') };
  const chosen = await pick(
    [own, ...layouts].map(({ id, label }) => ({ label, picked: id === panel.layout, value: { id } })),
    { title: l10n.t('Layout of the preview'), placeHolder: l10n.t('Choose a layout') },
  );
  if (chosen) panel.setLayout(chosen.id);
}

/** Where a line of the article is shown from the top of a file. */
export async function revealLine(article: Uri, line: number): Promise<void> {
  const range = new Range(line, 0, line, 0);
  await window.showTextDocument(article, { selection: range, viewColumn: ViewColumn.One });
}
