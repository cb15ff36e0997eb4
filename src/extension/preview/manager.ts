/** All preview panels: opens them, keeps them up to date, lets them follow the active article, brings them back. */
import {
  commands,
  languages,
  Uri,
  ViewColumn,
  window,
  workspace,
  type Disposable,
  type Memento,
  type TextDocument,
  type WebviewPanel,
} from 'vscode';
import type { PanelState } from '../../preview/messages';
import { editedArticle } from '../articles';
import type { LanguageServer, ServerState } from '../server/language-server';
import { onSettingsChanged } from '../settings';
import { Drafts } from './drafts';
import { EditorSync } from './editor-sync';
import { watchPictures } from './files';
import { movedTo } from './moved';
import { PreviewPanel } from './panel';
import type { PanelServices } from './panel-services';
import { panelState } from './panel-state';
import { RemotePictures } from './remote-pictures';
import { VIEW_TYPE } from './view-type';

/** Set while a preview has the focus and is locked: the title menu shows the open or the closed lock. */
const LOCKED_CONTEXT = 'crosshead.previewLocked';

export interface OpenOptions {
  readonly column: ViewColumn;
  readonly locked: boolean;
}

export class PreviewManager implements Disposable {
  readonly #panels = new Set<PreviewPanel>();
  readonly #listeners: readonly Disposable[];

  readonly #sync = new EditorSync({
    scrollTo: (uri, line, lines) => this.#of(uri).forEach(panel => panel.scrollTo(line, lines)),
    setCursor: (uri, line) => this.#of(uri).forEach(panel => panel.setCursor(line)),
  });
  readonly #services: PanelServices;
  /** While there is a panel: without one nobody has to know of a picture. */
  #pictures: Disposable | undefined;
  readonly #drafts = new Drafts(uri => this.#of(uri).length > 0);
  readonly remotePictures: RemotePictures;

  constructor(server: LanguageServer, extension: Uri, memory: Memento) {
    this.remotePictures = new RemotePictures(memory);
    this.#services = {
      ...{ server, extension, remotePictures: this.remotePictures },
      opened: uri => this.#sync.welcome(uri),
      scrolled: (uri, line) => this.#sync.scrollEditor(uri, line),
      goTo: (uri, line) => void this.#sync.goTo(uri, line),
      select: (uri, range) => void this.#sync.select(uri, range),
    };
    this.#listeners = [
      server.onDidChangeState(state => this.#serverChanged(state)),
      this.remotePictures.onDidChange(() => this.#panels.forEach(panel => panel.reload())),
      languages.onDidChangeDiagnostics(({ uris }) => this.#problemsChanged(uris)),
      onSettingsChanged(() => this.#panels.forEach(panel => panel.problemsChanged())),
      window.onDidChangeActiveTextEditor(() => this.#follow()),
      // The language of the active document was changed: it is opened again, as an article.
      workspace.onDidOpenTextDocument(() => this.#follow()),
      workspace.onDidSaveTextDocument(file => this.#drafts.saved(file)),
      workspace.onDidCloseTextDocument(document => this.#closed(document)),
      workspace.onDidChangeWorkspaceFolders(() => this.#panels.forEach(panel => panel.foldersChanged())),
      workspace.onDidRenameFiles(({ files }) => this.#move(uri => movedTo(uri, files))),
      window.registerWebviewPanelSerializer(VIEW_TYPE, {
        deserializeWebviewPanel: (view, state) => this.restore(view, state),
      }),
    ];
  }

  /** The panel that has the focus. */
  get active(): PreviewPanel | undefined {
    return [...this.#panels].find(panel => panel.view.active);
  }

  /** The article that a command means: that of the active editor, or of the focused preview. */
  article(): Uri | undefined {
    const previewed = this.active?.uri;
    return previewed === undefined ? editedArticle() : Uri.parse(previewed);
  }

  /** Opens a preview of the article, or shows the one that there is. */
  open(article: Uri, { column, locked }: OpenOptions): void {
    const uri = article.toString();
    const found = [...this.#panels].find(panel => panel.locked === locked && (!locked || panel.uri === uri));
    if (found) {
      found.follow(uri);
      found.view.reveal(column, column === ViewColumn.Beside);
    } else {
      this.#add(this.#createView(column), { uri, locked });
    }
  }

  /** The article changed. Called for every keystroke. */
  changed(uri: string): void {
    for (const panel of this.#of(uri)) panel.refresh();
  }

  toggleLock(): void {
    this.active?.change({ locked: !this.active.locked });
    this.#tellContext();
  }

  dispose(): void {
    this.#pictures?.dispose();
    for (const part of [this.#sync, this.remotePictures, ...this.#listeners, ...this.#panels]) part.dispose();
  }

  #of(uri: string): PreviewPanel[] {
    return [...this.#panels].filter(panel => panel.uri === uri);
  }

  #createView(viewColumn: ViewColumn): WebviewPanel {
    const show = { viewColumn, preserveFocus: viewColumn === ViewColumn.Beside };
    return window.createWebviewPanel(VIEW_TYPE, '', show, { enableFindWidget: true });
  }

  #add(view: WebviewPanel, state: PanelState): void {
    const panel = new PreviewPanel(view, this.#services, state);
    this.#panels.add(panel);
    this.#pictures ??= watchPictures(picture => this.#panels.forEach(each => each.pictureChanged(picture)));
    view.onDidChangeViewState(() => this.#tellContext());
    view.onDidDispose(() => this.#remove(panel));
  }

  #remove(panel: PreviewPanel): void {
    this.#panels.delete(panel);
    if (this.#panels.size > 0) return;
    this.#pictures?.dispose();
    this.#pictures = undefined;
  }

  /** Brings back a panel after a reload of the window. One of an article that nobody knows any more is closed. */
  async restore(view: WebviewPanel, state: unknown): Promise<void> {
    const known = panelState(state);
    if (known) this.#add(view, known);
    else view.dispose();
    return Promise.resolve();
  }

  /** A panel goes with its article, a locked one too. */
  #move(placeOf: (uri: string) => string | undefined): void {
    for (const panel of this.#panels) panel.follow(placeOf(panel.uri) ?? panel.uri);
  }

  /** A text that was saved for the first time is closed, and its panels go on with its file; else it was thrown away. */
  #closed({ isUntitled, uri }: TextDocument): void {
    if (!isUntitled) return;
    const draft = uri.toString();
    const file = this.#drafts.closed(draft);
    if (file !== undefined) this.#move(uri => (uri === draft ? file : undefined));
    for (const panel of this.#of(draft)) panel.thrownAway();
  }

  #follow(): void {
    const uri = editedArticle()?.toString();
    if (uri === undefined) return;
    for (const panel of this.#panels) if (!panel.locked) panel.follow(uri);
  }

  #problemsChanged(uris: readonly Uri[]): void {
    if (this.#panels.size === 0) return;
    for (const uri of uris) for (const panel of this.#of(uri.toString())) panel.problemsChanged();
  }

  #serverChanged(state: ServerState): void {
    for (const panel of this.#panels)
      if (state === 'running') panel.serverCameBack();
      else panel.serverWentAway();
  }

  #tellContext(): void {
    void commands.executeCommand('setContext', LOCKED_CONTEXT, this.active?.locked ?? false);
  }
}
