import type { Workspace } from '../ports';
import { DEFAULT_DESK } from './default-desk';
import { readDesk, type ReadDesk } from './read-desk';
import type { Vocabulary } from './vocabulary';

/** The name of the file that configures the articles beside and below it. */
export const DESK_FILE = 'crosshead.yaml';

export interface FoundDesk extends ReadDesk {
  /** The file it was read from; absent where there is none and the default holds. */
  readonly uri?: string;
  /** That file's text, for the places of its faults. */
  readonly text?: string;
}

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

/** The desk of an article: the first `crosshead.yaml` from its folder upwards; the default where there is none. */
export async function findDesk(articleUri: string, workspace: Workspace, vocabulary: Vocabulary): Promise<FoundDesk> {
  for (const uri of deskUris(articleUri)) {
    const text = await workspace.readText(uri);
    if (text !== undefined) return { ...readDesk(text, vocabulary), uri, text };
  }
  return { desk: DEFAULT_DESK, faults: [] };
}
