import { existsSync, readFileSync } from 'node:fs';
import { readdir, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../failure';
import { isTemporary, makeFolder, writeAtomically } from '../files/write';

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

export const isThere = (folder: string, name: string): boolean => existsSync(placeIn(folder, name));

/** Writes a file of the site whole, with its folder, unless it is there as it should be. */
export async function writeIfChanged(folder: string, name: string, content: string | Uint8Array): Promise<void> {
  const file = placeIn(folder, name);
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  if (contentOf(file)?.equals(bytes) === true) return;
  await makeFolder(path.dirname(file));
  await writeAtomically(file, bytes);
}

function contentOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
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

/** Removes what a program that was killed in the middle of writing has left behind. */
export async function sweep(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries)
    if (entry.isFile() && isTemporary(entry.name)) await rm(path.join(entry.parentPath, entry.name), { force: true });
}
