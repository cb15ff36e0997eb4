import { type Dirent, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { Failure, reasonOf } from '../failure';

/** The name of standard input among paths. */
export const STDIN = '-';

/**
 * The articles that the paths name, each once, folders in the order of their names: a file itself, whatever it is called,
 * and in a folder every `*.article`, except in `node_modules` and what is hidden: folders, and files such as Emacs's locks and
 * those in which macOS keeps what other disks have no room for. Links to folders are not followed: they may lead in a circle.
 * @throws {Failure} where a path does not exist or a folder holds no article
 */
export function findArticles(paths: readonly string[]): string[] {
  const seen = new Set<string>();
  return paths
    .flatMap(given => (given === STDIN ? [STDIN] : articlesAt(given)))
    .filter(file => {
      const address = path.resolve(file);
      return !seen.has(address) && seen.add(address);
    });
}

function articlesAt(given: string): string[] {
  if (!isFolder(given)) return [given];
  const found = [...walk(given)];
  if (found.length === 0) throw new Failure(`There is no *.article in ${given}. Name a file, or another folder.`);
  return found;
}

function isFolder(given: string): boolean {
  try {
    return statSync(given).isDirectory();
  } catch (error) {
    throw new Failure(`${given} cannot be read: ${reasonOf(error)}. Check the path.`);
  }
}

function* walk(folder: string): Generator<string> {
  const entries = entriesOf(folder);
  // Whoever reads it says why it cannot be read, and goes on with the others.
  if (entries === undefined) yield folder;
  for (const entry of entries ?? []) {
    const inside = path.join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.isDirectory()) yield* walk(inside);
    else if (entry.name.endsWith('.article') && !leadsToFolder(entry, inside)) yield inside;
  }
}

function leadsToFolder(entry: Dirent, file: string): boolean {
  try {
    return entry.isSymbolicLink() && statSync(file).isDirectory();
  } catch {
    // It leads nowhere: whoever reads it says so.
    return false;
  }
}

function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return undefined;
  }
}
