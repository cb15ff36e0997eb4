import type { Workspace } from '../ports';
import { DEFAULT_DESK } from './default-desk';
import { deskUris } from './desk-uris';
import { readDesk, type ReadDesk } from './read-desk';
import type { Vocabulary } from './vocabulary';

export interface FoundDesk extends ReadDesk {
  /** The file it was read from; absent where there is none and the default holds. */
  readonly uri?: string;
  /** That file's text, for the places of its faults. */
  readonly text?: string;
}

/** The desk of an article: the first `crosshead.yaml` from its folder upwards; the default where there is none. */
export async function findDesk(articleUri: string, workspace: Workspace, vocabulary: Vocabulary): Promise<FoundDesk> {
  for (const uri of deskUris(articleUri)) {
    const text = await workspace.readText(uri);
    if (text !== undefined) return { ...readDesk(text, vocabulary), uri, text };
  }
  return { desk: DEFAULT_DESK, faults: [] };
}
