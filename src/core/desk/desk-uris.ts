/** Where the configuration of an article may stand. Apart from its reader: most articles have none. */

/** The name of the file that configures the articles beside and below it. */
export const DESK_FILE = 'crosshead.yaml';

/** The folder of a URI, without the slash; `undefined` at the root. Query and fragment stay out of it. */
function folderOf(uri: string): string | undefined {
  const path = uri.replace(/[?#].*$/, '').replace(/\/+$/, '');
  const slash = path.lastIndexOf('/');
  // `file://` and `untitled:` have no folder above them.
  return slash <= path.indexOf('://') + 2 ? undefined : path.slice(0, slash);
}

/** The addresses at which an article's desk may stand, nearest first. */
export function deskUris(articleUri: string): string[] {
  const uris: string[] = [];
  for (let folder = folderOf(articleUri); folder !== undefined; folder = folderOf(folder))
    uris.push(`${folder}/${DESK_FILE}`);
  const root = /^[^:]+:\/\/[^/]*/.exec(articleUri)?.[0];
  if (root !== undefined && !uris.includes(`${root}/${DESK_FILE}`)) uris.push(`${root}/${DESK_FILE}`);
  return uris;
}
