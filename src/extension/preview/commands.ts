/** What the preview's commands do. */
import { l10n, Uri, window } from 'vscode';
import { LayoutsRequest } from '../../protocol';
import { showArticle } from '../articles';
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

/** Goes from the focused preview to the article's text. */
export async function showSource(manager: PreviewManager): Promise<void> {
  const uri = manager.active?.uri;
  if (uri !== undefined) await showArticle(uri);
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
