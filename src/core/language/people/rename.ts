/** Renaming a person everywhere in the article. */
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Article } from '../../article/types';
import type { Desk } from '../../desk/types';
import type { Say } from '../../say';
import type { EditTarget } from '../edits';
import { rangeOf } from '../ranges';
import { nameInPhrase } from './names';
import { personAt, spanIn } from './places';

/** What would be renamed at an offset. */
export function preparePersonRename(article: Article, offset: number, desk: Desk) {
  const found = personAt(article, offset, desk);
  return found && { range: rangeOf(article, spanIn(article, found.mention)), placeholder: found.mention.text };
}

export interface Renaming {
  readonly edit: WorkspaceEdit;
  /** Mentions that stay because somebody else said them and the client cannot ask; the user is to be told. */
  readonly left: readonly TextEdit[];
}

/** Somebody else's words are left as they are, unless the user ticks each of them in the client's own list. */
const QUOTED = 'quoted';
const annotations = (say: Say) => ({
  [QUOTED]: {
    label: say('Quoted words'),
    description: say('Inside quotation marks: somebody else’s words'),
    needsConfirmation: true,
  },
});

/**
 * Renames a person everywhere in the article. Where the whole name stands the new one is put whole; where only the family name
 * stands, the new family name.
 *
 * @returns `undefined` where nobody is named at the offset, or the new name is empty
 */
export function renamePerson(
  article: Article,
  target: EditTarget & { readonly annotations: boolean; readonly say: Say },
  offset: number,
  newName: string,
  desk: Desk,
): Renaming | undefined {
  const found = personAt(article, offset, desk);
  const name = newName.trim();
  if (!found || name === '') return undefined;
  const edits = (quoted: boolean): TextEdit[] =>
    found.person.mentions
      .filter(mention => mention.quoted === quoted)
      .map(mention => ({
        range: rangeOf(article, spanIn(article, mention)),
        newText: newText(mention.text, found.mention.text, name),
      }));
  return target.annotations && target.versioned
    ? { edit: annotated(target, edits(false), edits(true)), left: [] }
    : { edit: { changes: { [target.uri]: edits(false) } }, left: edits(true) };
}

function annotated(
  { uri, version, say }: EditTarget & { readonly say: Say },
  own: readonly TextEdit[],
  quoted: readonly TextEdit[],
): WorkspaceEdit {
  const others = quoted.map(edit => ({ ...edit, annotationId: QUOTED }));
  return {
    documentChanges: [{ textDocument: { uri, version }, edits: [...own, ...others] }],
    ...(others.length > 0 && { changeAnnotations: annotations(say) }),
  };
}

/** What stands instead of a mention, when the mention `from` becomes `to`. */
function newText(mention: string, from: string, to: string): string {
  if (mention === from) return to;
  const [before, old, after] = [mention, from, to].map(text => nameInPhrase(text));
  const last = after?.last ?? to;
  if (before?.first === undefined) return last;
  // "Ivanov" was renamed: the first name stays; else the whole name is new.
  return old?.first === undefined ? mention.slice(0, mention.length - before.last.length) + last : to;
}
