import path from 'node:path';
import { Failure } from '../failure';
import { isArticle } from './find';
import { STDIN } from './read';
import { isFolder, once, walk } from './walk';

/** A file of another format. */
export interface SourceFile {
  readonly file: string;
  /** Its path below the path given, without its ending: where its article goes in a folder. */
  readonly below: string;
}

/**
 * The files that the paths name, each once: a file itself, and in a folder every one, except articles.
 * @throws {Failure} where a path does not exist, a folder holds no such file, or two files would become one article
 */
export function sourcesAt(paths: readonly string[]): SourceFile[] {
  const sources = once(paths.flatMap(sourcesOf), ({ file }) => file);
  const taken = new Map<string, string>();
  for (const { file, below } of sources) {
    const other = taken.get(below);
    if (other !== undefined)
      throw new Failure(`${other} and ${file} would both become ${below}.article. Import them into two folders.`);
    taken.set(below, file);
  }
  return sources;
}

function sourcesOf(given: string): SourceFile[] {
  if (!isFolder(given)) return [{ file: given, below: below(path.dirname(given), given) }];
  const found = [...walk(given, name => !isArticle(name))];
  if (found.length === 0) throw new Failure(`There is no file to import in ${given}. Name a file, or another folder.`);
  return found.map(file => ({ file, below: below(given, file) }));
}

const below = (folder: string, file: string): string =>
  file === STDIN ? 'article' : path.relative(folder, file).replace(/\.[^./\\]+$/, '');
