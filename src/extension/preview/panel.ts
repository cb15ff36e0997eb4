/** One preview panel: an article in a layout. */
import { l10n, Uri, workspace, type Webview, type WebviewPanel } from 'vscode';
import { ResponseError } from 'vscode-languageclient';
import type { FromPage, PageUpdate, PanelState, ToPage } from '../../preview/messages';
import { PageRequest } from '../../protocol';
import { fileName, folderOf } from '../articles';
import type { LanguageServer } from '../server/language-server';
import { scriptFolder, shell } from './html';
import { openLink } from './links';
import { PageFeed } from './page-feed';

export const VIEW_TYPE = 'crosshead.preview';

/** What every panel is given. */
export interface PanelServices {
  readonly server: LanguageServer;
  readonly extension: Uri;
  /** The page has loaded, and shows the article next. */
  opened(uri: string): void;
  /** The reader scrolled to this line (with a fraction, from 0). */
  scrolled(uri: string, line: number): void;
  /** The reader wants to go to this line. */
  goTo(uri: string, line: number): void;
}

/** Names the panels for the server, which remembers the page of each. */
let count = 0;

export class PreviewPanel {
  readonly #name = `panel-${++count}`;
  readonly #feed: PageFeed;
  /** The page's folder for pictures, worked out once: a keystroke asks for it. */
  #pictureBase: string | undefined;
  #noticed = false;
  #cursor: number | undefined;

  constructor(
    readonly view: WebviewPanel,
    private readonly services: PanelServices,
    private state: PanelState,
  ) {
    this.#feed = new PageFeed({
      ask: have => this.#ask(have),
      show: update => this.#show(update),
      failed: error => this.#explain(error),
    });
    view.iconPath = {
      light: Uri.joinPath(services.extension, 'media/icons/preview-light.svg'),
      dark: Uri.joinPath(services.extension, 'media/icons/preview-dark.svg'),
    };
    view.webview.onDidReceiveMessage((message: FromPage) => this.#hear(message));
    view.onDidChangeViewState(() => {
      // A hidden page is thrown away and loads anew when it is shown; then it says `ready` again.
      if (!view.visible) this.#feed.close();
    });
    this.#nameAndRoot();
    view.webview.html = shell(view.webview, services.extension);
  }

  /** The article's address, as `document.uri.toString()` gives it. */
  get uri(): string {
    return this.state.uri;
  }
  get locked(): boolean {
    return this.state.locked;
  }
  get layout(): string | undefined {
    return this.state.layout;
  }

  /** The article changed. Called for every keystroke. */
  refresh(): void {
    this.#feed.refresh();
  }

  /** The server is another one than before: it remembers no page. */
  serverCameBack(): void {
    this.#feed.restart();
  }

  /** The server is gone; the last page stays. */
  serverWentAway(): void {
    this.#explain();
  }

  scrollTo(line: number, lines: number): void {
    this.#post({ type: 'scroll', line, lines });
  }

  /** Typing in a line tells nothing new. */
  setCursor(line: number | undefined): void {
    if (line === this.#cursor) return;
    this.#cursor = line;
    this.#post({ type: 'cursor', line });
  }

  setLocked(locked: boolean): void {
    this.#become({ ...this.state, locked });
  }

  /** Shows the page in this layout; `undefined` means the article's own. */
  setLayout(layout: string | undefined): void {
    const { uri, locked } = this.state;
    this.#become({ uri, locked, ...(layout !== undefined && { layout }) });
    this.#feed.restart();
  }

  /** Shows another article in this panel. */
  follow(uri: string): void {
    if (uri === this.uri) return;
    this.#become({ ...this.state, uri });
    this.#feed.restart();
    this.#greet();
  }

  #greet(): void {
    this.setCursor(undefined);
    this.services.opened(this.uri);
  }

  #become(state: PanelState): void {
    this.state = state;
    this.#nameAndRoot();
    this.#post({ type: 'state', state });
  }

  #nameAndRoot(): void {
    const article = Uri.parse(this.uri);
    const name = fileName(article);
    this.view.title = this.locked ? l10n.t('[Preview] {0}', name) : l10n.t('Preview {0}', name);
    const roots = resourceRoots(this.services.extension, article);
    // Setting the options loads the page anew, so only where they differ.
    if (!sameRoots(this.view.webview, roots))
      this.view.webview.options = { enableScripts: true, localResourceRoots: roots };
    const folder = folderOf(article);
    this.#pictureBase = folder && this.view.webview.asWebviewUri(folder).toString();
  }

  async #ask(have: number | undefined): Promise<PageUpdate> {
    const update = await this.#request(have);
    if (update) return update;
    // No editor holds the article open, as after a reload of the window: hold it open for the server.
    await workspace.openTextDocument(Uri.parse(this.uri));
    const second = await this.#request(have);
    if (second) return second;
    throw new Error(l10n.t('The language server does not know “{0}”.', this.uri));
  }

  #request(have: number | undefined): Promise<PageUpdate | null> {
    return this.services.server.request(PageRequest, {
      uri: this.uri,
      panel: this.#name,
      ...(this.layout !== undefined && { layout: this.layout }),
      ...(have !== undefined && { have }),
      ...(this.#pictureBase !== undefined && { pictureBase: this.#pictureBase }),
    });
  }

  #show(update: PageUpdate): void {
    this.#post({ type: 'page', update });
    if (this.#noticed) this.#notice(undefined);
  }

  #hear(message: FromPage): void {
    (this.#handlers[message.type] as (message: FromPage) => void)(message);
  }

  readonly #handlers: { readonly [T in FromPage['type']]: (message: Extract<FromPage, { type: T }>) => void } = {
    ready: () => {
      this.#post({ type: 'state', state: this.state });
      this.#feed.open();
      this.#greet();
    },
    lost: () => this.#feed.restart(),
    patched: () => undefined,
    scrolled: ({ line }) => this.services.scrolled(this.uri, line),
    goTo: ({ line }) => this.services.goTo(this.uri, line),
    link: ({ href }) => void openLink(href, Uri.parse(this.uri)),
  };

  /** Why there is no new page, said quietly over the last one. */
  #explain(error?: unknown): void {
    this.#notice(this.#reason(error));
  }

  #reason(error: unknown): string {
    const { server } = this.services;
    if (server.isLeftAlone(this.uri))
      return l10n.t('Crosshead leaves this article alone: it ended the language server three times.');
    if (server.state === 'starting') return l10n.t('The language server is starting again. This is the last page.');
    if (server.state === 'stopped') return l10n.t('The language server has stopped. This is the last page.');
    // The server's own words, written for users.
    if (error instanceof ResponseError) return error.message;
    return l10n.t('“{0}” cannot be read. This is the last page.', fileName(Uri.parse(this.uri)));
  }

  #notice(text: string | undefined): void {
    this.#noticed = text !== undefined;
    this.#post({ type: 'notice', text });
  }

  #post(message: ToPage): void {
    void this.view.webview.postMessage(message);
  }
}

/** What the page may load: our script, and pictures of the workspace or beside the article. */
function resourceRoots(extension: Uri, article: Uri): Uri[] {
  const folders = workspace.workspaceFolders?.map(folder => folder.uri) ?? [];
  const beside = workspace.getWorkspaceFolder(article) ? undefined : folderOf(article);
  return [scriptFolder(extension), ...folders, ...(beside ? [beside] : [])];
}

function sameRoots(webview: Webview, roots: readonly Uri[]): boolean {
  const before = webview.options.localResourceRoots ?? [];
  return (
    webview.options.enableScripts === true &&
    before.length === roots.length &&
    before.every((root, i) => root.toString() === roots[i]?.toString())
  );
}
