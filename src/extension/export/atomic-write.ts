/** Writes a file whole or not at all: what fails or is cancelled leaves the old file as it was. */
import {
  CancellationError,
  FilePermission,
  FileSystemError,
  l10n,
  Uri,
  workspace,
  type CancellationToken,
} from 'vscode';
import { fileName } from '../articles';
import type { Host } from '../host';

/**
 * Writes `content` to a file beside `target` and puts that in its place, unless `token` is cancelled before.
 *
 * @throws Error with a message for the user where the target may not be written or the disk is full.
 * @throws CancellationError
 */
export async function writeAtomically(
  host: Host,
  target: Uri,
  content: Uint8Array,
  token: CancellationToken,
): Promise<void> {
  if (await isReadOnly(host, target)) throw new Error(l10n.t('“{0}” is read-only.', fileName(target)));
  const draft = draftOf(target);
  try {
    await workspace.fs.writeFile(draft, content);
    if (token.isCancellationRequested) throw new CancellationError();
    await host.replace(draft, target);
  } catch (error) {
    await discard(draft);
    if (error instanceof CancellationError) throw error;
    throw new Error(explain(error, target), { cause: error });
  }
}

async function isReadOnly(host: Host, target: Uri): Promise<boolean> {
  const stat = await Promise.resolve(workspace.fs.stat(target)).catch(() => undefined);
  return stat?.permissions === FilePermission.Readonly || !(await host.isWritable(target));
}

/** Hidden, and named so that nobody takes it for an export when the machine stops half way. */
const draftOf = (target: Uri): Uri =>
  Uri.joinPath(target, '..', `.${fileName(target)}.${Date.now().toString(36)}.crosshead-draft`);

async function discard(draft: Uri): Promise<void> {
  await Promise.resolve(workspace.fs.delete(draft)).catch(() => undefined);
}

function explain(error: unknown, target: Uri): string {
  const code = error instanceof FileSystemError ? error.code : '';
  if (code === 'NoPermissions') return l10n.t('The folder of “{0}” does not let you write.', fileName(target));
  if (code === 'FileNotFound') return l10n.t('The folder of “{0}” does not exist.', fileName(target));
  const message = error instanceof Error ? error.message : String(error);
  // VS Code has no code of its own for these.
  if (/\b(?:ENOSPC|EDQUOT)\b/.test(message)) return l10n.t('There is no room on the disk for “{0}”.', fileName(target));
  if (/\bEROFS\b/.test(message)) return l10n.t('The folder of “{0}” does not let you write.', fileName(target));
  return message;
}
