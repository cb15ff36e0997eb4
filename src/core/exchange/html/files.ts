import { dataUri, isLocal, isPicture } from '../pictures';
import type { ExportContext } from '../types';

/** Where the pictures of a page are. */
export interface PagePictures {
  /** The address of a picture in the page; `undefined` where there is none to show. */
  readonly picture: (src: string) => string | undefined;
  /** Those that lie beside the page, by path. */
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
  const files = new Map<string, Uint8Array>();
  const paths = new Map<string, string>();
  const picture = (src: string) => {
    const asset = local(src);
    if (asset === undefined || !isPicture(asset)) return undefined;
    const path = paths.get(src) ?? unusedPath(pathOf(src), files);
    paths.set(src, path);
    files.set(path, asset.bytes);
    return path.split('/').map(encodeURIComponent).join('/');
  };
  return { picture, files };
}

/** Characters that a file's name cannot hold everywhere. */
const UNFIT = /[\u0000-\u001f<>:"|?*\\]/g;

/** The path from the page to the copy of a picture: that from the article, with `_` for each step up, so that none leads out of its folder. */
function pathOf(src: string): string {
  const steps: string[] = [];
  for (const step of decoded(src.trim()).replace(UNFIT, '-').split('/')) {
    if (step === '' || step === '.') continue;
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '_') steps.pop();
    else steps.push(step === '..' ? '_' : step);
  }
  return steps.join('/') || 'picture';
}

function decoded(typed: string): string {
  try {
    return decodeURIComponent(typed);
  } catch {
    return typed;
  }
}

/** The path, or one like it that no other picture has. */
function unusedPath(path: string, taken: ReadonlyMap<string, unknown>, number = 2): string {
  if (!taken.has(path)) return path;
  const next = path.replace(/(?:-\d+)?(\.[^./]*)?$/, `-${number}$1`);
  return unusedPath(next, taken, number + 1);
}
