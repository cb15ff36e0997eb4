import { randomUUID } from 'node:crypto';
import { mkdir, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import path from 'node:path';
import type { Exported } from '../../core/exchange/types';
import { Failure, reasonOf } from '../failure';

/**
 * Writes a file whole or not at all: into a temporary file beside it, to the disk, and then in its place. What was there
 * before stays if anything fails.
 * @throws {Failure} in one line
 */
export async function writeAtomically(file: string, content: string | Uint8Array): Promise<void> {
  try {
    const old = await statOf(file);
    // A device or a pipe has no old content to keep.
    if (old?.isFile() === false) {
      await writeFile(file, content);
      return;
    }
    if (old !== undefined && (old.mode & 0o222) === 0)
      throw new Failure(`${file} was not written: it is read-only; nothing was changed.`);
    await replace(old === undefined ? file : await realpath(file), content, old?.mode);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${file} was not written: ${whyNot(error)}; nothing was changed.`);
  }
}

/** What is missing where something is to be written is the folder. */
const whyNot = (error: unknown): string =>
  (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'its folder does not exist' : reasonOf(error);

/**
 * Writes an export, with the files that it names first, so that it never names one that is not there.
 * @throws {Failure} in one line
 */
export async function writeWithFiles(file: string, { content, files = new Map() }: Exported): Promise<void> {
  const folder = path.resolve(path.dirname(file));
  for (const [name, beside] of files) {
    const target = path.resolve(folder, name);
    if (!target.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep))
      throw new Failure(`${file} was not written: ${name} would lie outside its folder.`);
    await makeFolder(path.dirname(target));
    await writeAtomically(target, beside);
  }
  await writeAtomically(file, content);
}

/** @throws {Failure} in one line */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new Failure(`The folder ${folder} cannot be made: ${reasonOf(error)}.`);
  }
}

async function statOf(file: string): Promise<Stats | undefined> {
  try {
    return await stat(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** A file that is being written, or was when its program was killed. */
export const isTemporary = (name: string): boolean =>
  /^\..+\.[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.tmp$/.test(name);

async function replace(file: string, content: string | Uint8Array, mode = 0o666): Promise<void> {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`);
  try {
    const handle = await open(temporary, 'wx', mode & 0o777);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
