import { type Dirent, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { Failure, reasonOf } from '../failure';
import { STDIN } from './read';

/**
 * Whether a path names a folder.
 * @throws {Failure} where there is nothing
 */
export function isFolder(given: string): boolean {
  if (given === STDIN) return false;
  try {
    return statSync(given).isDirectory();
  } catch (error) {
    throw new Failure(`${given} cannot be read: ${reasonOf(error)}. Check the path.`);
  }
}

/**
 * The files in a folder and the folders in it whose names are wanted, in the order of their names. What is hidden is left out: folders, and files such as
 * Emacs's locks and those in which macOS keeps what other disks have no room for; `node_modules`; and what is no file, such as a
 * pipe that nobody may ever write to. Links to folders are not followed: they may lead in a circle. A folder that cannot be read
 * is given as if it were a file: whoever reads it says why it cannot be read, and goes on with the others.
 */
export function* walk(folder: string, isWanted: (name: string) => boolean): Generator<string> {
  const entries = entriesOf(folder);
  if (entries === undefined) yield folder;
  for (const entry of entries ?? []) {
    const inside = path.join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.isDirectory()) yield* walk(inside, isWanted);
    else if (isWanted(entry.name) && (entry.isFile() || (entry.isSymbolicLink() && leadsToFile(inside)))) yield inside;
  }
}

function leadsToFile(link: string): boolean {
  try {
    return statSync(link).isFile();
  } catch {
    // It leads nowhere: whoever reads it says so.
    return true;
  }
}

function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return undefined;
  }
}

/** Each file once, however its path is typed. */
export function once<T>(items: readonly T[], fileOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter(item => {
    const file = fileOf(item);
    const address = file === STDIN ? STDIN : path.resolve(file);
    return !seen.has(address) && seen.add(address);
  });
}
