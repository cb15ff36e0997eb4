/**
 * The extension in a window that may never need it: a few listeners, so that a window's start pays for nothing. The rest is
 * loaded, and the language server started, once an article or a desk's configuration is open, a command is called, a preview is
 * brought back or agency copy is opened; and a while after the start in a folder that holds articles, whose links follow renames.
 */
import {
  commands,
  window,
  workspace,
  type Disposable,
  type Extension,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import type { CrossheadApi } from '../activate';
import { isArticle, isDesk } from '../articles';
import { DESK_FILE } from '../host';
import { VIEW_TYPE } from '../preview/view-type';
import { mayBeAgencyCopy } from './agency-copy';
import { START_MEASURE } from './measure';

/** Milliseconds until a folder is looked through for articles: VS Code has started by then. */
const PAUSE = 5_000;

/** Loads the rest of the extension, and gives what starts it. */
export type Load = () => (() => CrossheadApi) | Promise<() => CrossheadApi>;

/** What other extensions and the tests get. */
export class Standby implements Disposable {
  readonly #listeners: readonly Disposable[];
  readonly #timer: ReturnType<typeof setTimeout>;
  #started: Promise<CrossheadApi> | undefined;

  constructor(
    extension: Extension<unknown>,
    private readonly load: Load,
  ) {
    this.#listeners = [
      workspace.onDidOpenTextDocument(document => this.#startFor(document)),
      window.onDidChangeActiveTextEditor(editor => this.#startForCopy(editor)),
      ...commandsOf(extension).map(command => this.#standIn(command)),
      window.registerWebviewPanelSerializer(VIEW_TYPE, {
        deserializeWebviewPanel: async (view, state) => (await this.start()).previews.restore(view, state),
      }),
    ];
    this.#timer = setTimeout(() => void this.#startForFolder(), PAUSE);
    workspace.textDocuments.forEach(document => this.#startFor(document));
    this.#startForCopy(window.activeTextEditor);
  }

  /** Starts the extension unless it has started. */
  start(): Promise<CrossheadApi> {
    return (this.#started ??= this.#start());
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const listener of this.#listeners) listener.dispose();
  }

  async #start(): Promise<CrossheadApi> {
    const start = performance.now();
    const begin = await this.load();
    // What stood in makes room for what it stood for.
    this.dispose();
    const api = begin();
    performance.measure(START_MEASURE, { start });
    return api;
  }

  #standIn(command: string): Disposable {
    return commands.registerCommand(command, async (...args: unknown[]) => {
      await this.start();
      return commands.executeCommand(command, ...args);
    });
  }

  #startFor(document: TextDocument): void {
    if (isDesk(document) || isArticle(document)) void this.start();
  }

  #startForCopy(editor: TextEditor | undefined): void {
    if (editor && mayBeAgencyCopy(editor.document)) void this.start();
  }

  async #startForFolder(): Promise<void> {
    const found = await workspace.findFiles(`**/{*.article,${DESK_FILE}}`, undefined, 1);
    if (found.length > 0) await this.start();
  }
}

/** The names of the commands in the extension's manifest. */
function commandsOf({ packageJSON }: Extension<unknown>): string[] {
  const { contributes } = packageJSON as { contributes: { commands: readonly { readonly command: string }[] } };
  return contributes.commands.map(({ command }) => command);
}
