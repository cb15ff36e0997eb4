import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readdir, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { Failure, reasonOf } from '../failure';
import { isTemporary } from '../files/write';

/** The folder in the site's in which files are begun: a system that finds one place for them is fast. */
const ASIDE = '.crosshead-site.tmp';

/**
 * The place of a file of the site.
 * @param name its path from the top
 * @throws {Failure} where that leads out of the folder
 */
export function placeIn(folder: string, name: string): string {
  const top = path.resolve(folder);
  const file = path.resolve(top, name);
  if (!file.startsWith(top.endsWith(path.sep) ? top : top + path.sep))
    throw new Failure(`${name} would lie outside ${folder}: it is left alone.`);
  return file;
}

/** Whether a file of the site is there with something in it: after a power cut, one may be empty. */
export const isThere = (folder: string, name: string): boolean =>
  (statSync(placeIn(folder, name), { throwIfNoEntry: false })?.size ?? 0) > 0;

/**
 * Writes a file of the site whole, with its folder, unless it is there as it should be. At once, not by promise: each thread
 * has one file after the other to write, and nothing else to do meanwhile.
 * @throws {Failure} in one line
 */
export function writeIfChanged(folder: string, name: string, content: string | Uint8Array): void {
  const file = placeIn(folder, name);
  // A style sheet goes with all pages of its layout.
  if (written.get(file) === content) return;
  write(folder, file, content);
  if (name.endsWith('.css')) written.set(file, content);
}

/** The style sheets that this thread has written, or found as they should be. */
const written = new Map<string, string | Uint8Array>();

function write(folder: string, file: string, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  if (contentOf(file)?.equals(bytes) === true) return;
  try {
    replace(folder, file, bytes);
  } catch (error) {
    throw new Failure(`${file} was not written: ${reasonOf(error)}.`);
  }
}

function contentOf(file: string): Buffer | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false }) && readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Written aside, and then put in its place. Nobody waits for the disk: what that loses, the next run writes again. */
function replace(folder: string, file: string, bytes: Uint8Array): void {
  const aside = placeIn(folder, `${ASIDE}/${randomUUID()}`);
  try {
    inFolder(aside, () => writeFileSync(aside, bytes, { flag: 'wx' }));
    inFolder(file, () => renameSync(aside, file));
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}

/** Most files go into a folder that is there. */
function inFolder(file: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(path.dirname(file), { recursive: true });
    write();
  }
}

/** Removes a file of the site, and the folders that are empty without it. */
export async function remove(folder: string, name: string): Promise<void> {
  const file = placeIn(folder, name);
  await rm(file, { force: true });
  const top = path.resolve(folder);
  try {
    for (let above = path.dirname(file); above !== top; above = path.dirname(above)) await rmdir(above);
  } catch {
    // It is not empty, or somebody else has removed it: then it stays as it is.
  }
}

/** Removes what is being written, or was when a program was killed. */
export async function sweep(folder: string): Promise<void> {
  await rm(placeIn(folder, ASIDE), { recursive: true, force: true });
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter(isTemporary)) await rm(path.join(folder, name), { force: true });
}
