/** Definition, references, highlights and renaming of the people in an article. */
import {
  DocumentHighlightKind,
  type DocumentHighlight,
  type Location,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { Article, Span } from '../../article/types';
import type { Desk } from '../../desk/types';
import { absolute } from '../../article/positions';
import type { EditTarget } from '../edits';
import { rangeOf } from '../ranges';
import { nameInPhrase } from './names';
import { peopleOf } from './people';
import type { ArticlePerson, Mention, PlacedSpan } from './types';

/** A place as offsets into the article's text. */
export const spanIn = (article: Article, { block, start, end }: PlacedSpan): Span =>
  block < 0 ? { start, end } : absolute(article, block, { start, end });

export interface PersonAt {
  readonly person: ArticlePerson;
  readonly mention: Mention;
}

/** Whom the words at an offset name. */
export function personAt(article: Article, offset: number, desk: Desk): PersonAt | undefined {
  for (const person of peopleOf(article, desk).people)
    for (const mention of person.mentions) {
      const { start, end } = spanIn(article, mention);
      if (start <= offset && offset <= end) return { person, mention };
    }
  return undefined;
}

const rangesOf = (article: Article, { mentions }: ArticlePerson): Range[] =>
  mentions.map(mention => rangeOf(article, spanIn(article, mention)));

/** Where a person is first named. */
export function personDefinition(article: Article, uri: string, offset: number, desk: Desk): Location | undefined {
  const found = personAt(article, offset, desk);
  const [range] = found ? rangesOf(article, found.person) : [];
  return range && { uri, range };
}

/** Everywhere a person is named. */
export function personReferences(article: Article, uri: string, offset: number, desk: Desk): Location[] {
  const found = personAt(article, offset, desk);
  return found ? rangesOf(article, found.person).map(range => ({ uri, range })) : [];
}

export const personHighlights = (article: Article, offset: number, desk: Desk): DocumentHighlight[] =>
  personReferences(article, '', offset, desk).map(({ range }) => ({ range, kind: DocumentHighlightKind.Read }));

/** What would be renamed at an offset. */
export function preparePersonRename(article: Article, offset: number, desk: Desk) {
  const found = personAt(article, offset, desk);
  return found && { range: rangeOf(article, spanIn(article, found.mention)), placeholder: found.mention.text };
}

/** Somebody else's words are left as they are, unless the user ticks each of them in the client's own list. */
const QUOTED = 'quoted';
const ANNOTATIONS = {
  [QUOTED]: {
    label: 'Quoted words',
    description: 'Inside quotation marks: somebody else’s words',
    needsConfirmation: true,
  },
};

/**
 * Renames a person everywhere in the article. Where the whole name stands the new one is put whole; where only the family name
 * stands, the new family name.
 *
 * @returns `undefined` where nobody is named at the offset, or the new name is empty
 */
export function renamePerson(
  article: Article,
  target: EditTarget & { readonly annotations: boolean },
  offset: number,
  newName: string,
  desk: Desk,
): WorkspaceEdit | undefined {
  const found = personAt(article, offset, desk);
  const name = newName.trim();
  if (!found || name === '') return undefined;
  const edits = found.person.mentions.map(mention => ({
    range: rangeOf(article, spanIn(article, mention)),
    newText: newText(mention.text, found.mention.text, name),
    quoted: mention.quoted,
  }));
  const own = edits.filter(({ quoted }) => !quoted).map(({ range, newText }) => ({ range, newText }));
  if (!target.annotations || !target.versioned) return { changes: { [target.uri]: own } };
  const others = edits
    .filter(({ quoted }) => quoted)
    .map(({ range, newText }) => ({ range, newText, annotationId: QUOTED }));
  return {
    documentChanges: [{ textDocument: { uri: target.uri, version: target.version }, edits: [...own, ...others] }],
    ...(others.length > 0 && { changeAnnotations: ANNOTATIONS }),
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
