/** Definition, references and highlights of the people in an article. */
import { DocumentHighlightKind, type DocumentHighlight, type Location, type Range } from 'vscode-languageserver-types';
import type { Article, Span } from '../../article/types';
import type { Desk } from '../../desk/types';
import { absolute } from '../../article/positions';
import { rangeOf } from '../ranges';
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
