import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * The files that an article may name. It may come from anywhere, so it gets none outside its own folder and the folder the
 * program was called in.
 */
export interface LocalFiles {
  /** The file that a path as typed means, relative to the article; `undefined` where it is no such path or not open to it. */
  resolve(typed: string): string | undefined;
  /** Its bytes; `undefined` where it cannot be read, or links lead out of the folders. */
  read(file: string): Promise<Uint8Array | undefined>;
}

/** What is no path below the article: the network, the root, a place in the page. */
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|[/\\#?])/i;

/** @param folder the article's; empty for standard input */
export async function localFiles(folder: string): Promise<LocalFiles> {
  const own = await realpath(folder || '.');
  const open = [own, await realpath('.')];
  const isOpen = (file: string): boolean =>
    open.some(place => file.startsWith(place.endsWith(path.sep) ? place : place + path.sep));
  return {
    resolve: typed => {
      const trimmed = typed.trim();
      if (trimmed === '' || ELSEWHERE.test(trimmed)) return undefined;
      const file = path.resolve(own, decoded(trimmed));
      return isOpen(file) ? file : undefined;
    },
    read: async file => {
      const real = await realpath(file).catch(none);
      return real !== undefined && isOpen(real) && (await isFile(real)) ? await readFile(real).catch(none) : undefined;
    },
  };
}

const none = (): undefined => undefined;

/** A pipe or a device may never end. */
const isFile = async (file: string): Promise<boolean> => (await stat(file).catch(none))?.isFile() === true;

/** `a%20b.png` and `a b.png` are the same file; what cannot be decoded is taken as it is. */
function decoded(typed: string): string {
  try {
    return decodeURIComponent(typed);
  } catch {
    return typed;
  }
}
