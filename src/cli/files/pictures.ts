import { mediaTypeOf } from '../../core/exchange/media-type';
import type { Asset } from '../../core/exchange/types';
import { localFiles, type LocalFiles } from './local';

/**
 * The pictures of an article by their `src` as typed. One that cannot be read is not there, and the format says so.
 *
 * @param folder the article's
 */
export async function readPictures(sources: readonly string[], folder: string): Promise<ReadonlyMap<string, Asset>> {
  const files = await localFiles(folder);
  const read = await Promise.all(sources.map(async src => [src, await readPicture(src, files)] as const));
  return new Map(read.flatMap(([src, asset]) => (asset === undefined ? [] : [[src, asset] as const])));
}

async function readPicture(src: string, files: LocalFiles): Promise<Asset | undefined> {
  const file = files.resolve(src);
  const bytes = file === undefined ? undefined : await files.read(file);
  return bytes && { bytes, mediaType: mediaTypeOf(bytes) };
}
