/** “Sign Off…”: asks who and as what, and adds it to the article. */
import { l10n, window } from 'vscode';
import { pick } from '../pickers';
import type { LanguageServer } from '../server/language-server';
import { setting } from '../settings';
import { articleEditor, runWriting } from './run';

/** As what somebody passes a story, as rules and other desks read it; shown in the user's language. */
const ROLES: readonly { readonly value: string; readonly label: () => string }[] = [
  { value: 'sub', label: () => l10n.t('Sub-editor') },
  { value: 'lawyer', label: () => l10n.t('Lawyer') },
  { value: 'editor', label: () => l10n.t('Editor') },
];

export async function signOff(server: LanguageServer): Promise<void> {
  if (!articleEditor()) return;
  const title = l10n.t('Sign Off');
  const prompt = l10n.t('Who signs? The setting “crosshead.name” fills this in.');
  const by = await window.showInputBox({ title, prompt, value: setting('name') });
  if (by === undefined || by.trim() === '') return;
  const role = await pick(
    ROLES.map(({ value, label }) => ({ label: label(), description: value, value })),
    { title, placeHolder: l10n.t('As what?') },
  );
  if (role !== undefined) await runWriting(server, 'signOff', { by, role });
}
