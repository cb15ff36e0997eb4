import { areUint8ArraysEqual } from 'uint8array-extras';
import { addressFrom, stepsOf } from '../addresses';
import { dataUri, isLocal, isPicture } from '../pictures';
import type { ExportContext } from '../types';

/** Where the pictures of a page are. */
export interface PagePictures {
  /** The address of a picture in the page; `undefined` where there is none to show. */
  readonly picture: (src: string) => string | undefined;
  /** Those that lie beside the page, by path from the page, or from the top of the site that it is a page of. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** In the page as data, or beside it under the names that the article gives them. */
export function picturesFor(context: ExportContext): PagePictures {
  const local = (src: string) => (isLocal(src) ? context.asset(src) : undefined);
  if (context.filesBeside !== true) {
    const picture = (src: string) => {
      const asset = local(src);
      return asset && dataUri(asset);
    };
    return { picture, files: new Map() };
  }
  const folder = context.siteFolder ?? '';
  const files = new Map<string, Uint8Array>();
  const paths = new Map<string, string>();
  const picture = (src: string) => {
    const asset = local(src);
    if (asset === undefined || !isPicture(asset)) return undefined;
    const path = paths.get(src) ?? freePath(pathOf(src, folder), asset.bytes, files);
    paths.set(src, path);
    files.set(path, asset.bytes);
    return addressFrom(folder, path);
  };
  return { picture, files };
}

/** Characters that a file's name cannot hold everywhere. */
const UNFIT = /[\u0000-\u001f<>:"|?*\\]/g;

/** The endings of pictures: a copy that had another could take the place of a page. */
const ENDING = /\.(?:avif|bmp|gif|jpe?g|png|svg|webp)$/i;

/** The path to the copy of a picture: that from the article, with `_` for each step out of the top, so that none leads out of it. */
function pathOf(src: string, folder: string): string {
  const steps = stepsOf(folder);
  for (const step of decoded(src.trim()).replace(UNFIT, '-').split('/')) {
    if (step === '' || step === '.') continue;
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '_') steps.pop();
    else steps.push(step === '..' ? '_' : step);
  }
  const path = steps.join('/') || 'picture';
  return ENDING.test(path) ? path : `${path}.picture`;
}

function decoded(typed: string): string {
  try {
    return decodeURIComponent(typed);
  } catch {
    return typed;
  }
}

/** The path, or one like it that no other picture has. */
function freePath(path: string, bytes: Uint8Array, taken: ReadonlyMap<string, Uint8Array>, number = 2): string {
  const there = taken.get(path);
  if (there === undefined || areUint8ArraysEqual(there, bytes)) return path;
  return freePath(path.replace(/(?:-\d+)?(\.[^./]*)?$/, `-${number}$1`), bytes, taken, number + 1);
}
