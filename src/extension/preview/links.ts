/** Opens what a link in the page leads to. */
import { commands, env, l10n, Uri, ViewColumn, window, workspace } from 'vscode';
import { editorOf, folderOf } from '../articles';

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const OUTSIDE = new Set(['http', 'https', 'mailto']);

/** `href` as typed in `article`: an address outside, or a file relative to the article, opened in the editor. */
export async function openLink(href: string, article: Uri): Promise<void> {
  if (SCHEME.test(href)) await openOutside(Uri.parse(href));
  else await openFile(href, article);
}

/** VS Code asks before it leaves for an address that is not trusted. */
async function openOutside(address: Uri): Promise<void> {
  if (OUTSIDE.has(address.scheme)) await env.openExternal(address);
  else void window.showWarningMessage(l10n.t('Crosshead does not open “{0}:” links.', address.scheme));
}

async function openFile(href: string, article: Uri): Promise<void> {
  const folder = folderOf(article);
  const [path = ''] = href.split(/[?#]/, 1);
  if (!folder || !path) return;
  const file = Uri.joinPath(folder, decode(path));
  if (await exists(file)) await commands.executeCommand('vscode.open', file, besidePreview(article));
  else void window.showInformationMessage(l10n.t('There is no file “{0}” beside the article.', path));
}

/** Where the article itself is edited: what is opened must not cover the preview. */
const besidePreview = (article: Uri): ViewColumn => editorOf(article.toString())?.viewColumn ?? ViewColumn.One;

/** Hand-typed addresses may hold a stray per cent sign. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function exists(file: Uri): Promise<boolean> {
  return Promise.resolve(workspace.fs.stat(file)).then(
    () => true,
    () => false,
  );
}
