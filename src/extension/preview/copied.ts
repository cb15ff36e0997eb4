/** Tells whether the story is in the clipboard. */
import { l10n, window } from 'vscode';

/** Milliseconds that the status bar tells it. */
const TOLD = 4_000;

export function tellCopied(done: boolean): void {
  if (done) window.setStatusBarMessage(l10n.t('The page is in the clipboard.'), TOLD);
  else void window.showWarningMessage(l10n.t('The clipboard cannot be had. Click into the preview and copy again.'));
}
