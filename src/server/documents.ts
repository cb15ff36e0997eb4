/** The open documents. An article is parsed once a version: each change goes through the parser, and all who ask share the result. */
import type { TextDocumentContentChangeEvent, TextDocumentsConfiguration } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { looksLikeGoPresent } from '../core/article/go-present';
import { parseArticle, reparse } from '../core/article/parse';
import { offsetAt } from '../core/article/positions';
import type { Article, Change } from '../core/article/types';

export const ARTICLE_LANGUAGE = 'article';

/** Characters of an article that is still read; a novel has a tenth of it. VS Code itself stops at five times as many bytes. */
export const LONGEST_ARTICLE = 10_000_000;

interface Open {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
}
export interface OpenArticle extends Open {
  readonly kind: 'article';
  readonly article: Article;
  /** Where the cursor stands after the last change, as far as that tells: behind what was typed, or pasted. */
  readonly typedAt?: number;
}
/** A document that is no article: a desk's configuration, a file for Go's `present` tool, or one that is too long to be read. */
export interface OtherDocument extends Open {
  readonly kind: 'other' | 'too-long';
  readonly document: TextDocument;
}
export type OpenDocument = OpenArticle | OtherDocument;

/** The document, where it is an article. */
export const openArticle = (document: OpenDocument | undefined): OpenArticle | undefined =>
  document?.kind === 'article' ? document : undefined;

/** How the server keeps documents, for `TextDocuments`. */
export const documentStore: TextDocumentsConfiguration<OpenDocument> = { create: open, update };

function open(uri: string, languageId: string, version: number, text: string): OpenDocument {
  if (languageId !== ARTICLE_LANGUAGE || looksLikeGoPresent(text))
    return other('other', uri, languageId, version, text);
  if (text.length > LONGEST_ARTICLE) return other('too-long', uri, languageId, version, text);
  return { kind: 'article', uri, languageId, version, article: parseArticle(text) };
}

function other(
  kind: OtherDocument['kind'],
  uri: string,
  languageId: string,
  version: number,
  text: string,
): OtherDocument {
  return { kind, uri, languageId, version, document: TextDocument.create(uri, languageId, version, text) };
}

function update(before: OpenDocument, changes: TextDocumentContentChangeEvent[], version: number): OpenDocument {
  const { uri, languageId } = before;
  if (before.kind === 'article') {
    const article = edit(before.article, changes);
    const stays = !looksLikeGoPresent(article.text) && article.text.length <= LONGEST_ARTICLE;
    if (!stays) return open(uri, languageId, version, article.text);
    const typedAt = endOf(article, changes);
    return { kind: 'article', uri, languageId, version, article, ...(typedAt !== undefined && { typedAt }) };
  }
  const document = TextDocument.update(before.document, changes, version);
  return languageId === ARTICLE_LANGUAGE
    ? open(uri, languageId, version, document.getText())
    : { ...before, version, document };
}

/** Where the one change ends in the text it made; `undefined` where there were several, or the text was replaced. */
function endOf(article: Article, [change, ...others]: readonly TextDocumentContentChangeEvent[]): number | undefined {
  if (!change || others.length > 0 || !('range' in change)) return undefined;
  return offsetAt(article, change.range.start) + change.text.length;
}

/** Applies changes as the protocol has them: each counts in the text that the one before it left. */
function edit(before: Article, events: readonly TextDocumentContentChangeEvent[]): Article {
  if (backwards(events)) return apply(before, [...events].reverse());
  let article = before;
  for (const event of events) article = 'range' in event ? apply(article, [event]) : parseArticle(event.text);
  return article;
}

/** Whether each change ends before the last one starts, as an editor with many cursors sends them: then all count in one text. */
function backwards(events: readonly TextDocumentContentChangeEvent[]): boolean {
  return events.every((event, at) => {
    const last = events[at - 1];
    if (!('range' in event)) return false;
    if (!last || !('range' in last)) return at === 0;
    const [{ end }, { start }] = [event.range, last.range];
    return end.line < start.line || (end.line === start.line && end.character < start.character);
  });
}

/** Applies changes in the order of the text, all counting in `before`. */
function apply(before: Article, events: readonly TextDocumentContentChangeEvent[]): Article {
  return reparse(
    before,
    events.map(event => changeOf(before, event)),
  );
}

function changeOf(article: Article, event: TextDocumentContentChangeEvent): Change {
  if (!('range' in event)) return { start: 0, end: article.text.length, text: event.text };
  const [a, b] = [offsetAt(article, event.range.start), offsetAt(article, event.range.end)];
  return { start: Math.min(a, b), end: Math.max(a, b), text: event.text };
}
