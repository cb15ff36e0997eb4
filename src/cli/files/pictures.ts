import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { mediaTypeOf } from '../../core/exchange/media-type';
import type { Asset } from '../../core/exchange/types';

/**
 * The pictures of an article by their `src` as typed. One that cannot be read is not there, and the format says so. An
 * article may come from anywhere, so it gets no file outside its own folder and the folder the program was called in.
 *
 * @param folder the article's
 */
export async function readPictures(sources: readonly string[], folder: string): Promise<ReadonlyMap<string, Asset>> {
  const allowed = await Promise.all([folder, '.'].map(async place => await realpath(place || '.')));
  const read = await Promise.all(sources.map(async src => [src, await readPicture(src, folder, allowed)] as const));
  return new Map(read.flatMap(([src, asset]) => (asset === undefined ? [] : [[src, asset] as const])));
}

async function readPicture(src: string, folder: string, allowed: readonly string[]): Promise<Asset | undefined> {
  for (const name of namesOf(src)) {
    const bytes = await readInside(path.resolve(folder, name), allowed);
    if (bytes !== undefined) return { bytes, mediaType: mediaTypeOf(bytes) };
  }
  return undefined;
}

/** A picture's path as typed, and as an address would write it. */
function namesOf(src: string): string[] {
  try {
    return [...new Set([src, decodeURIComponent(src)])];
  } catch {
    return [src];
  }
}

/** The bytes of a file, unless its links lead out of the folders allowed. */
async function readInside(file: string, allowed: readonly string[]): Promise<Uint8Array | undefined> {
  try {
    const real = await realpath(file);
    const isInside = allowed.some(folder => real.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep));
    return isInside ? await readFile(real) : undefined;
  } catch {
    return undefined;
  }
}
