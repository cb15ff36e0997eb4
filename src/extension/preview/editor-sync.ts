/** Scrolls editors and previews together, and tells previews where the cursor is. Each way can be switched off. */
import {
  Position,
  Range,
  Selection,
  TextEditorRevealType,
  Uri,
  window,
  type Disposable,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import { EchoGuard } from '../../core/layout/scroll';
import { editorOf, isArticle, showArticle } from '../articles';
import { onSettingsChanged, setting } from '../settings';

/** What follows the editor. */
export interface Follower {
  scrollTo(uri: string, line: number, lines: number): void;
  setCursor(uri: string, line: number | undefined): void;
}

export class EditorSync implements Disposable {
  readonly #guard = new EchoGuard();
  /** The article and the line that the previews know of: a keystroke in the same line tells them nothing. */
  #told: string | undefined;
  readonly #listeners: readonly Disposable[];

  constructor(private readonly follower: Follower) {
    this.#listeners = [
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
        if (!this.#guard.isEcho(performance.now())) this.#tellTop(textEditor);
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#tellCursor(textEditor)),
      onSettingsChanged(() => this.#tellCursorAnew(...window.visibleTextEditors)),
    ];
  }

  /** A preview of the article has loaded: it goes to where the editor is. */
  welcome(uri: string): void {
    const editor = editorOf(uri);
    if (!editor) return;
    this.#tellTop(editor);
    this.#tellCursorAnew(editor);
  }

  /** The reader scrolled the preview to `line` (with a fraction). */
  scrollEditor(uri: string, line: number): void {
    const editor = editorOf(uri);
    if (!editor || !setting('preview.scrollEditorWithPreview', editor.document.uri)) return;
    this.#guard.scrolled(performance.now());
    const place = placeOf(editor.document, line);
    editor.revealRange(new Range(place, place), TextEditorRevealType.AtTop);
  }

  /** The reader double-clicked: the cursor goes there. */
  async goTo(uri: string, line: number): Promise<void> {
    if (!setting('preview.doubleClickToSource', Uri.parse(uri))) return;
    const editor = await showArticle(uri);
    if (!editor) return;
    const start = new Position(placeOf(editor.document, line).line, 0);
    editor.selection = new Selection(start, start);
    editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** The reader clicked a problem: its words are selected. */
  async select(uri: string, range: Range): Promise<void> {
    await showArticle(uri, { selection: range });
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
  }

  #tellTop({ document, visibleRanges: [range] }: TextEditor): void {
    if (!range || !isArticle(document) || !setting('preview.scrollPreviewWithEditor', document.uri)) return;
    this.follower.scrollTo(document.uri.toString(), lineOf(document, range.start), document.lineCount);
  }

  #tellCursorAnew(...editors: readonly TextEditor[]): void {
    this.#told = undefined;
    for (const editor of editors) this.#tellCursor(editor);
  }

  #tellCursor({ document, selection }: TextEditor): void {
    if (!isArticle(document)) return;
    const place = `${selection.active.line} ${document.uri.toString()}`;
    if (place === this.#told) return;
    this.#told = place;
    const line = setting('preview.markCursor', document.uri) ? selection.active.line : undefined;
    this.follower.setCursor(document.uri.toString(), line);
  }
}

/** A paragraph is one long line that wraps: how far into it a place is counts as part of a line. */
function lineOf(document: TextDocument, { line, character }: Position): number {
  const { length } = document.lineAt(line).text;
  return length === 0 ? line : line + character / length;
}

function placeOf(document: TextDocument, line: number): Position {
  const whole = Math.min(Math.max(Math.floor(line), 0), document.lineCount - 1);
  return new Position(whole, Math.floor((line - whole) * document.lineAt(whole).text.length));
}
