/** What the user is told about the server. */
import { commands, l10n, Uri, window } from 'vscode';
import { fileName } from './articles';

const SHOW_LOG = (): string => l10n.t('Show Log');

async function ask(message: Thenable<string | undefined>, answers: Record<string, () => unknown>): Promise<void> {
  const chosen = await message;
  if (chosen !== undefined) await answers[chosen]?.();
}

const showLog = (): Thenable<unknown> => commands.executeCommand('crosshead.showLog');

/** The document is named, and may be tried again. */
export async function tellLeftAlone(uri: string, tryAgain: () => unknown): Promise<void> {
  const again = l10n.t('Try Again');
  const text = l10n.t(
    'Crosshead leaves “{0}” alone: it ended the language server three times. Its text is untouched; preview, problems and export stay off for it.',
    fileName(Uri.parse(uri)),
  );
  await ask(window.showWarningMessage(text, again, SHOW_LOG()), { [again]: tryAgain, [SHOW_LOG()]: showLog });
}

export async function tellStopped(reason: string, restart: () => unknown): Promise<void> {
  const again = l10n.t('Restart');
  const text = l10n.t(
    'The language server of Crosshead has stopped: {0}. Editing goes on; preview, problems and export wait.',
    reason,
  );
  await ask(window.showErrorMessage(text, again, SHOW_LOG()), { [again]: restart, [SHOW_LOG()]: showLog });
}
