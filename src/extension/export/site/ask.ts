/** Where a site is to lie, and where it will be published; what was said last is proposed. */
import { l10n, Uri, window, type Memento } from 'vscode';
import { fileName } from '../../articles';

export interface Asked {
  readonly out: Uri;
  readonly base: string | undefined;
}

/** As it is remembered. */
interface Remembered {
  readonly out: string;
  readonly base: string;
}

const keyOf = (folder: Uri): string => `crosshead.site.${folder.toString()}`;

export async function askForSite(folder: Uri, memory: Memento): Promise<Asked | undefined> {
  const last = memory.get<Remembered>(keyOf(folder));
  const out = await chooseFolder(folder, last?.out);
  const base = out && (await askForAddress(last?.base ?? ''));
  if (out === undefined || base === undefined) return undefined;
  await memory.update(keyOf(folder), { out: out.toString(), base } satisfies Remembered);
  return { out, base: base === '' ? undefined : base };
}

async function chooseFolder(folder: Uri, last: string | undefined): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    title: l10n.t('Folder for the Site of “{0}”', fileName(folder)),
    openLabel: l10n.t('Make Site Here'),
    canSelectFiles: false,
    canSelectFolders: true,
    defaultUri: last === undefined ? Uri.joinPath(folder, '..') : Uri.parse(last),
  });
  return chosen?.[0];
}

async function askForAddress(last: string): Promise<string | undefined> {
  const typed = await window.showInputBox({
    title: l10n.t('Address of the Site'),
    prompt: l10n.t('Feeds and the sitemap need it. Leave it empty if it is not known yet.'),
    placeHolder: 'https://example.org/news/',
    value: last,
    ignoreFocusOut: true,
    validateInput: text => (isAddress(text.trim()) ? undefined : l10n.t('An address begins with https:// or http://.')),
  });
  return typed?.trim();
}

function isAddress(text: string): boolean {
  if (text === '') return true;
  if (!URL.canParse(text)) return false;
  const { protocol, search, hash } = new URL(text);
  return /^https?:$/.test(protocol) && search === '' && hash === '';
}
