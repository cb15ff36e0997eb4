/** Runs a command of everyday writing: the server says what it does to the text, and it is done in the editor. */
import {
  l10n,
  Range,
  Selection,
  SnippetString,
  window,
  type Position,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import {
  WriteRequest,
  type WriteEdits,
  type WriteParams,
  type WritingCommandId,
  type WritingRefusal,
} from '../../protocol';
import { isArticle } from '../articles';
import { rangeOf } from '../lists/go-to';
import type { LanguageServer } from '../server/language-server';

const REFUSALS: { readonly [R in WritingRefusal]: () => string } = {
  noChange: () => l10n.t('There is nothing to change here.'),
  noQuotation: () => l10n.t('Put the cursor into a quotation first, or select some of its words.'),
  noStory: () => l10n.t('This works in the text of the story only.'),
  noValue: () => l10n.t('Something is missing, so nothing was changed.'),
};

/** How snippets are put in: their lines are those of an article, and are not indented after the line they follow. */
export const AS_IT_IS = { undoStopBefore: true, undoStopAfter: true, keepWhitespace: true } as const;

const plain = ({ line, character }: Position) => ({ line, character });
export const plainRange = ({ start, end }: Range) => ({ start: plain(start), end: plain(end) });

/** The article that is edited; the user is told where there is none. */
export function articleEditor(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  if (editor && isArticle(editor.document)) return editor;
  void window.showInformationMessage(l10n.t('Open an article first.'));
  return undefined;
}

/** Asks what a command does to the document as it is now; `undefined` where it does nothing, which the user has been told. */
export async function askFor(
  server: LanguageServer,
  document: TextDocument,
  params: Omit<WriteParams, 'textDocument'>,
): Promise<WriteEdits | undefined> {
  const result = await server.request(WriteRequest, { textDocument: { uri: document.uri.toString() }, ...params });
  if (result === null) return undefined;
  if (!('refused' in result)) return result;
  void window.showInformationMessage(REFUSALS[result.refused]());
  return undefined;
}

/** Does what the command says in the article that is edited. */
export async function runWriting(
  server: LanguageServer,
  command: WritingCommandId,
  values: Readonly<Record<string, string>> = {},
): Promise<void> {
  const editor = articleEditor();
  if (!editor) return;
  const selections = editor.selections.map(plainRange);
  const result = await askFor(server, editor.document, { command, selections, values });
  // What was typed meanwhile has moved everything.
  if (result?.version === editor.document.version) await apply(editor, result);
}

export async function apply(editor: TextEditor, { edits, selections }: WriteEdits): Promise<void> {
  const [first] = edits;
  if (first?.snippet === true)
    await editor.insertSnippet(new SnippetString(first.text), rangeOf(first.range), AS_IT_IS);
  else if (first) await editor.edit(edit => edits.forEach(({ range, text }) => edit.replace(rangeOf(range), text)));
  if (!selections) return;
  const { document } = editor;
  editor.selections = selections.map(
    ({ start, end }) => new Selection(document.positionAt(start), document.positionAt(end)),
  );
  editor.revealRange(editor.selection);
}
