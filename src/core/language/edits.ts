/** Changes of an article as edits that a client applies. */
import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Article, Change } from '../article/types';
import { rangeOf } from './ranges';

/** The document that is edited, and what its client takes. */
export interface EditTarget {
  readonly uri: string;
  readonly version: number;
  /** Whether it takes edits of named versions, and snippets in them. */
  readonly versioned: boolean;
  readonly snippets: boolean;
}

export const textEdit = (article: Article, change: Change): TextEdit => ({
  range: rangeOf(article, change),
  newText: change.text,
});

export function workspaceEdit(article: Article, target: EditTarget, changes: readonly Change[]): WorkspaceEdit {
  const edits = changes.map(change => textEdit(article, change));
  return target.versioned ? versioned(target, edits) : { changes: { [target.uri]: edits } };
}

/** Puts a snippet into the text; a client that takes none gets its text without the place holder. */
export function snippetEdit(article: Article, target: EditTarget, at: number, snippet: Snippet): WorkspaceEdit {
  const span = { start: at, end: at };
  if (!target.snippets || !target.versioned)
    return workspaceEdit(article, target, [{ ...span, text: snippet.before + snippet.after }]);
  const value = `${escapeSnippet(snippet.before)}\${1:${escapeSnippet(snippet.placeholder)}}${escapeSnippet(snippet.after)}`;
  return versioned(target, [{ range: rangeOf(article, span), snippet: { kind: 'snippet', value } }]);
}

/** Text with one place to fill in. */
export interface Snippet {
  readonly before: string;
  readonly placeholder: string;
  readonly after: string;
}

const versioned = ({ uri, version }: EditTarget, edits: (SnippetTextEdit | TextEdit)[]): WorkspaceEdit => ({
  documentChanges: [{ textDocument: { uri, version }, edits }],
});

/** What means something in a snippet, as text. */
export const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
