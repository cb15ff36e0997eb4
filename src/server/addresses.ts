/** Addresses as articles have them, resolved against the article's own, whatever its scheme. */
import { URI, Utils } from 'vscode-uri';

/** Schemes that a link in an article may have; anything else is not followed. */
const FOLLOWED: ReadonlySet<string> = new Set(['ftp', 'http', 'https', 'mailto']);

const SCHEME = /^([a-z][a-z\d+.-]*):/i;

/** The absolute address of one as typed; `undefined` where it may not be followed or the article has no folder. */
export function resolveAddress(articleUri: string, address: string): string | undefined {
  const scheme = SCHEME.exec(address.trim())?.[1]?.toLowerCase();
  if (scheme !== undefined) return FOLLOWED.has(scheme) ? address.trim() : undefined;
  return resolveFile(articleUri, address)?.toString();
}

/** The file that a path in an article names, relative to the article; `undefined` where it is no path. */
export function resolveFile(articleUri: string, path: string): URI | undefined {
  const trimmed = path.trim();
  if (trimmed === '' || /^(?:\/|\\|#|\?)/.test(trimmed) || SCHEME.test(trimmed)) return undefined;
  const article = URI.parse(articleUri);
  // `untitled:Untitled-1` lies in no folder.
  if (!article.path.includes('/')) return undefined;
  return Utils.joinPath(Utils.dirname(article), decoded(trimmed));
}

/** `a%20b.png` and `a b.png` are the same file; what cannot be decoded is taken as it is. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Whether a file lies in a folder or below it. */
export function isInside(file: URI, folder: URI): boolean {
  const root = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return file.scheme === folder.scheme && file.authority === folder.authority && file.path.startsWith(root);
}

/** Whether an article's page and exports may show a file: it lies in the workspace, or in the article's folder. */
export function isInsideWorkspace(file: URI, articleUri: string, folders: readonly string[]): boolean {
  const allowed = [...folders.map(folder => URI.parse(folder)), Utils.dirname(URI.parse(articleUri))];
  return allowed.some(folder => isInside(file, folder));
}

/** The path from an article to a file of the same file system, as an article names it; `undefined` where there is none. */
export function relativeAddress(articleUri: string, fileUri: string): string | undefined {
  const [article, file] = [URI.parse(articleUri), URI.parse(fileUri)];
  if (article.scheme !== file.scheme || article.authority !== file.authority) return undefined;
  const from = article.path.split('/').slice(0, -1);
  const to = file.path.split('/');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}

/** The address of a picture in a page whose pictures are found below `base`; `undefined` where the picture is no local file. */
export function pictureAddress(base: string, src: string): string | undefined {
  const path = src.trim();
  if (path === '' || /^[/\\]/.test(path) || SCHEME.test(path)) return undefined;
  return `${base.replace(/\/$/, '')}/${decoded(path).split(/[/\\]/).map(encodeURIComponent).join('/')}`;
}

/** Whether a picture lies on another machine. Only encrypted ways lead there. */
export const isRemotePicture = (src: string): boolean => /^\s*https:\/\/[^\s]/i.test(src);
