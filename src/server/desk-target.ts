/** Where the words of an article's desk are kept: its `crosshead.yaml`, or the place for one. */
import { DESK_FILE, deskUris } from '../core/desk/desk-uris';
import type { FoundDesk } from '../core/desk/find-desk';
import type { DeskTarget } from '../core/language/word-action';
import type { ClientAbilities } from './client';
import type { OpenDocument } from './documents';

interface Documents {
  get(uri: string): OpenDocument | undefined;
}

/** `undefined` for an article that lies in no folder, where no folder is open. */
export function deskTarget(
  articleUri: string,
  found: FoundDesk,
  documents: Documents,
  { edits, createsFiles, folders }: ClientAbilities,
): DeskTarget | undefined {
  const uri = found.uri ?? placeFor(articleUri, folders);
  if (uri === undefined) return undefined;
  const open = documents.get(uri);
  const text = textOf(open) ?? found.text;
  return {
    uri,
    versioned: edits.versioned,
    creates: createsFiles,
    ...(text !== undefined && { text }),
    ...(open && { version: open.version }),
  };
}

/** The text of a document that is no article. */
export const textOf = (open: OpenDocument | undefined): string | undefined =>
  open && open.kind !== 'article' ? open.document.getText() : undefined;

/** A new file holds for the whole folder of the workspace that the article lies in; elsewhere for the article's own. */
function placeFor(articleUri: string, folders: readonly string[]): string | undefined {
  const home = folders.find(folder => articleUri.startsWith(`${folder}/`));
  if (home !== undefined) return `${home}/${DESK_FILE}`;
  return deskUris(articleUri)[0] ?? (folders[0] && `${folders[0]}/${DESK_FILE}`);
}
