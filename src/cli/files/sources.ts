import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { Failure, reasonOf } from '../failure';
import { STDIN } from './find';

/** A file of another format. */
export interface SourceFile {
  readonly file: string;
  /** Its path below the path given, without its ending: where its article goes in a folder. */
  readonly below: string;
}

/**
 * The files that the paths name: a file itself, and in a folder every one, except articles, hidden files and `node_modules`.
 * @throws {Failure} where a path does not exist, or two files would become one article
 */
export function sourcesAt(paths: readonly string[]): SourceFile[] {
  const sources = paths.flatMap(given =>
    isFolder(given) ? [...walk(given, given)] : [sourceOf(given, path.dirname(given))],
  );
  const taken = new Map<string, string>();
  for (const { file, below } of sources) {
    const other = taken.get(below);
    if (other !== undefined && other !== file)
      throw new Failure(`${other} and ${file} would both become ${below}.article. Import them into two folders.`);
    taken.set(below, file);
  }
  return sources;
}

const sourceOf = (file: string, folder: string): SourceFile => ({
  file,
  below: file === STDIN ? 'article' : path.relative(folder, file).replace(/\.[^./\\]+$/, ''),
});

function isFolder(given: string): boolean {
  if (given === STDIN) return false;
  try {
    return statSync(given).isDirectory();
  } catch (error) {
    throw new Failure(`${given} cannot be read: ${reasonOf(error)}. Check the path.`);
  }
}

function* walk(folder: string, top: string): Generator<SourceFile> {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const inside = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(inside, top);
    else if (!entry.name.endsWith('.article')) yield sourceOf(inside, top);
  }
}
