import type { Article } from '../../core/article/types';
import type { Asset } from '../../core/exchange/types';
import type { Exchange } from '../../core/ports';
import { loadExchange } from '../../machine/exchange';
import { localFiles, type LocalFiles } from './local';

/**
 * The pictures of an article by their `src` as typed. One that cannot be read is not there, and the format says so.
 *
 * @param folder the article's
 */
export async function readPictures(article: Article, folder: string): Promise<ReadonlyMap<string, Asset>> {
  const exchange = await loadExchange();
  const sources = exchange.picturesOf(article);
  if (sources.length === 0) return new Map();
  const files = await localFiles(folder);
  const read = await Promise.all(sources.map(async src => [src, await readPicture(src, files, exchange)] as const));
  return new Map(read.flatMap(([src, asset]) => (asset === undefined ? [] : [[src, asset] as const])));
}

async function readPicture(src: string, files: LocalFiles, { mediaTypeOf }: Exchange): Promise<Asset | undefined> {
  const file = files.resolve(src);
  const bytes = file === undefined ? undefined : await files.read(file);
  return bytes && { bytes, mediaType: mediaTypeOf(bytes) };
}
