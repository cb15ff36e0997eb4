/** Tells the server when the cursor leaves the word that was typed last: until then its problems are held back. */
import { Disposable, Range, window, workspace, type Position, type TextDocument } from 'vscode';
import { CursorLeftNotification } from '../protocol';
import { isArticle } from './articles';
import type { LanguageServer } from './server/language-server';

const WORD = /[\p{L}\p{N}'’-]+/u;

interface Typed {
  readonly document: TextDocument;
  /** The word as far as it is typed; where there is none, the place. */
  readonly word: Range;
}

function typedAt(document: TextDocument, at: Position): Typed {
  return { document, word: document.getWordRangeAtPosition(at, WORD) ?? new Range(at, at) };
}

export function watchCursor(server: LanguageServer): Disposable {
  let typed: Typed | undefined;
  const left = (): void => {
    if (!typed) return;
    const uri = typed.document.uri.toString();
    typed = undefined;
    server.client?.sendNotification(CursorLeftNotification, { uri }).catch(() => undefined);
  };
  return Disposable.from(
    workspace.onDidChangeTextDocument(({ document, contentChanges: [change] }) => {
      if (change && isArticle(document))
        typed = typedAt(document, document.positionAt(change.rangeOffset + change.text.length));
    }),
    window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
      if (textEditor.document !== typed?.document) return;
      if (selection && !typed.word.contains(selection.active)) left();
    }),
    window.onDidChangeActiveTextEditor(left),
  );
}
