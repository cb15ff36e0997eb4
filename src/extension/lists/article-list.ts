/** A list in the side bar about the article that the user is at: it follows, waits for a pause, and changes only where it differs. */
import {
  commands,
  EventEmitter,
  window,
  workspace,
  type Disposable,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  type Uri,
} from 'vscode';
import type { RequestType } from 'vscode-languageclient';
import type { ArticleParams } from '../../protocol';
import { editorOf, isInTab } from '../articles';
import type { PreviewManager } from '../preview/manager';
import type { LanguageServer } from '../server/language-server';

/** Milliseconds without a keystroke before the list is made again: it must never stand in a keystroke's way. */
const PAUSE = 400;

/** What the view has to say where it has nothing to list. `package.json` has the words for each. */
type Emptiness = 'loading' | 'noArticle' | 'nothing' | 'stopped';

/** How a list is made of what the server says. */
export interface ListShape<M, N> {
  readonly view: string;
  readonly request: RequestType<ArticleParams, M | null, void>;
  roots(model: M, article: Uri): readonly N[];
  children(node: N): readonly N[];
  item(node: N, article: Uri): TreeItem;
}

export interface ListServices {
  readonly server: LanguageServer;
  readonly previews: PreviewManager;
}

export class ArticleList<M, N> implements TreeDataProvider<N>, Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly #view: TreeView<N>;
  readonly #listeners: readonly Disposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shown: { readonly article: Uri; readonly model: M; readonly written: string } | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(
    private readonly services: ListServices,
    private readonly shape: ListShape<M, N>,
    options: { readonly manageCheckboxStateManually?: boolean } = {},
  ) {
    this.#tell('loading');
    this.#view = window.createTreeView(shape.view, { treeDataProvider: this, showCollapseAll: true, ...options });
    this.#listeners = [
      this.#view,
      this.#view.onDidChangeVisibility(() => this.#soon(0)),
      window.onDidChangeActiveTextEditor(() => this.#soon(0)),
      workspace.onDidOpenTextDocument(() => this.#soon(0)),
      window.tabGroups.onDidChangeTabs(() => this.#soon(0)),
      services.server.onDidChangeState(() => this.#soon(0)),
    ];
    this.#soon(0);
  }

  get view(): TreeView<N> {
    return this.#view;
  }

  /** The article that is listed, and what the server said of it. */
  get shown(): { readonly article: Uri; readonly model: M } | undefined {
    return this.#shown;
  }

  /** The article changed. Called for every keystroke. */
  changed(): void {
    if (this.#view.visible) this.#soon(PAUSE);
  }

  /** Draws the list anew from what is known. */
  redraw(): void {
    this.#changed.fire();
  }

  getChildren(node?: N): N[] {
    if (node !== undefined) return [...this.shape.children(node)];
    return this.#shown ? [...this.shape.roots(this.#shown.model, this.#shown.article)] : [];
  }

  getTreeItem(node: N): TreeItem {
    // Nodes are handed out for an article that is shown only.
    return this.shape.item(node, this.#shown?.article as Uri);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const listener of this.#listeners) listener.dispose();
  }

  /** While no article has the focus (but a preview, the settings, the configuration beside it) the list stays with its article. */
  #article(): Uri | undefined {
    const shown = this.#shown?.article;
    return this.services.previews.article() ?? (shown && isStillThere(shown.toString()) ? shown : undefined);
  }

  #soon(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#refresh(), pause);
  }

  async #refresh(): Promise<void> {
    if (!this.#view.visible) return;
    const article = this.#article();
    const { state } = this.services.server;
    if (!article || state !== 'running') {
      this.#show(undefined, article ? (state === 'stopped' ? 'stopped' : 'loading') : 'noArticle');
      return;
    }
    const textDocument = { uri: article.toString() };
    const model = await this.services.server.request(this.shape.request, { textDocument }).catch(() => null);
    // The user went on to another article meanwhile.
    if (this.#article()?.toString() !== textDocument.uri) return;
    this.#show(model === null ? undefined : { article, model }, 'nothing');
  }

  #show(next: { readonly article: Uri; readonly model: M } | undefined, empty: Emptiness): void {
    const written = next ? `${next.article.toString()}\n${JSON.stringify(next.model)}` : '';
    this.#tell(empty);
    if (written === (this.#shown?.written ?? '')) return;
    this.#shown = next && { ...next, written };
    this.#changed.fire();
  }

  #tell(empty: Emptiness): void {
    void commands.executeCommand('setContext', `${this.shape.view}.empty`, empty);
  }
}

/** Beside another text it must be seen; beside no text, where a tab of its group covers it, it need not be. */
const isStillThere = (article: string): boolean =>
  window.activeTextEditor ? editorOf(article) !== undefined : isInTab(article);
