/** What stops the program or spoils one file: one clear line that says where and what to do. */
export class Failure extends Error {
  override readonly name = 'Failure';
}

/** What the codes of Node's errors mean to somebody who has never heard of them. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission was refused',
  EPERM: 'permission was refused',
  EROFS: 'the disk is read-only',
  ENOENT: 'it does not exist',
  EEXIST: 'there is a file of this name',
  ENOTDIR: 'a part of its path is not a folder',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is used up',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links lead in a circle',
  EBUSY: 'another program is using it',
  EIO: 'the disk reported a fault',
};

/** Why the machine could not do something, as the end of a sentence. */
export function reasonOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? firstLine(error.message) : String(error));
}

/** One line for standard error, whatever was thrown. */
export function lineOf(error: unknown): string {
  if (error instanceof Failure) return firstLine(error.message);
  if (isFolderGone(error)) return 'The current folder is gone. Change to one that is there.';
  if (isOfMachine(error)) return `${error.path} cannot be used: ${reasonOf(error)}.`;
  return `This is a fault of Crosshead's own, please report it: ${firstLine(error instanceof Error ? error.message : String(error))}`;
}

const isFolderGone = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd';

/** What a system says of a file is no fault of ours. */
const isOfMachine = (error: unknown): error is NodeJS.ErrnoException & { readonly path: string } =>
  error instanceof Error && 'code' in error && String(error.code) in REASONS && 'path' in error;

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';
