/** One preview panel: an article in a layout. */
import { l10n, Range, Uri, window, workspace, type WebviewPanel } from 'vscode';
import { ResponseError } from 'vscode-languageclient';
import type {
  FromPage,
  NoticeAction,
  PageProblem,
  PageUpdate,
  PageView,
  PanelState,
  ToPage,
} from '../../preview/messages';
import { PageProblemsRequest, PageRequest } from '../../protocol';
import { fileName, folderOf } from '../articles';
import type { LanguageServer } from '../server/language-server';
import { setting } from '../settings';
import { shell } from './html';
import { openLink } from './links';
import { Notices } from './notices';
import { PageFeed } from './page-feed';
import { changedState, type PanelChange } from './panel-state';
import { ProblemFeed } from './problem-feed';
import type { RemotePictures } from './remote-pictures';
import { resourceRoots, sameRoots } from './roots';
import { zoomed } from './zoom';

/** What every panel is given. */
export interface PanelServices {
  readonly server: LanguageServer;
  readonly extension: Uri;
  readonly remotePictures: RemotePictures;
  /** The page has loaded, and shows the article next. */
  opened(uri: string): void;
  /** The reader scrolled to this line (with a fraction, from 0). */
  scrolled(uri: string, line: number): void;
  /** The reader wants to go to this line. */
  goTo(uri: string, line: number): void;
  /** The reader wants to see these words in the article. */
  select(uri: string, range: Range): void;
}

/** Names the panels for the server, which remembers the page of each. */
let count = 0;

export class PreviewPanel {
  readonly #name = `panel-${++count}`;
  readonly #feed: PageFeed;
  /** The page's folder for pictures, worked out once: a keystroke asks for it. */
  #pictureBase: string | undefined;
  readonly #notices = new Notices(notice => this.#post({ type: 'notice', notice }));
  readonly #problems = new ProblemFeed({
    ask: () => this.#askProblems(),
    show: list => this.#post({ type: 'problems', list }),
  });
  #cursor: number | undefined;
  /** Whether there is a page in the panel. */
  #isShown = false;

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
      if (!view.visible) this.#close();
    });
    view.onDidDispose(() => this.#close());
    this.#nameAndRoot();
    this.reload();
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
  get pageView(): PageView {
    return this.state;
  }

  /** Loads the page anew: what it may show has changed. */
  reload(): void {
    this.#close();
    const { extension, remotePictures } = this.services;
    this.view.webview.html = shell(this.view.webview, extension, remotePictures.areAllowed);
  }

  /** What is said of the article has changed, or whether the page shows it. */
  problemsChanged(): void {
    this.#problems.refresh();
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

  /** Locks it or lets it go, shows it for another device, in another size, in other colours. */
  change(change: Omit<PanelChange, 'uri' | 'layout'>): void {
    this.#become(change);
  }

  zoomBy(steps: number): void {
    this.change({ zoom: zoomed(this.pageView.zoom ?? 1, steps) });
  }

  /** Shows the page in this layout; `undefined` means the article's own. */
  setLayout(layout: string | undefined): void {
    this.#become({ layout });
    this.#feed.restart();
  }

  /** Shows another article in this panel. */
  follow(uri: string): void {
    if (uri === this.uri) return;
    this.#become({ uri });
    this.#feed.restart();
    this.#greet();
  }

  /** Puts the story into the clipboard, as other programs paste it. Only a page with the focus may do that. */
  copy(): void {
    this.view.reveal();
    this.#post({ type: 'copy' });
  }

  #close(): void {
    this.#feed.close();
    this.#problems.close();
  }

  #greet(): void {
    this.setCursor(undefined);
    this.services.opened(this.uri);
  }

  #become(change: PanelChange): void {
    this.state = changedState(this.state, change);
    this.#nameAndRoot();
    this.#post({ type: 'state', state: this.state });
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
      ...(this.services.remotePictures.areAllowed && { remotePictures: true }),
    });
  }

  async #askProblems(): Promise<readonly PageProblem[] | null | undefined> {
    const { uri } = this;
    if (!setting('preview.showProblems', Uri.parse(uri))) return undefined;
    return this.services.server.request(PageProblemsRequest, { uri });
  }

  #show(update: PageUpdate): void {
    this.#post({ type: 'page', update });
    this.#isShown = true;
    this.#notices.fault(undefined);
    this.#notices.page(update);
    this.#problems.refresh();
  }

  #hear(message: FromPage): void {
    (this.#handlers[message.type] as (message: FromPage) => void)(message);
  }

  readonly #handlers: { readonly [T in FromPage['type']]: (message: Extract<FromPage, { type: T }>) => void } = {
    ready: () => {
      this.#post({ type: 'state', state: this.state });
      this.#isShown = false;
      this.#notices.forget();
      this.#feed.open();
      this.#problems.open();
      this.#greet();
    },
    lost: () => this.#feed.restart(),
    scrolled: ({ line }) => this.services.scrolled(this.uri, line),
    goTo: ({ line }) => this.services.goTo(this.uri, line),
    link: ({ href }) => void openLink(href, Uri.parse(this.uri)),
    problem: ({ start, end }) =>
      this.services.select(this.uri, new Range(start.line, start.character, end.line, end.character)),
    zoom: ({ steps }) => this.zoomBy(steps),
    pressed: ({ action }) => this.#actions[action](),
    copied: ({ done }) => tellCopied(done),
  };

  readonly #actions: Readonly<Record<NoticeAction, () => void>> = {
    allowRemotePictures: () => void this.services.remotePictures.allow(true),
    dismiss: () => this.#notices.dismiss(),
  };

  /** Why there is no new page, said quietly over the last one. */
  #explain(error?: unknown): void {
    this.#notices.fault(this.#reason(error));
  }

  #reason(error: unknown): string {
    const { server } = this.services;
    if (server.isLeftAlone(this.uri))
      return l10n.t('Crosshead leaves this article alone: it ended the language server three times.');
    if (server.state === 'starting')
      return this.#isShown
        ? l10n.t('The language server is starting again. This is the last page.')
        : l10n.t('Crosshead is starting…');
    if (server.state === 'stopped')
      return this.#isShown
        ? l10n.t('The language server has stopped. This is the last page.')
        : l10n.t('The language server of Crosshead has stopped.');
    // The server's own words, written for users.
    if (error instanceof ResponseError) return error.message;
    return l10n.t('“{0}” cannot be read. This is the last page.', fileName(Uri.parse(this.uri)));
  }

  #post(message: ToPage): void {
    void this.view.webview.postMessage(message);
  }
}

/** Milliseconds that the status bar tells it. */
const TOLD = 4_000;

function tellCopied(done: boolean): void {
  if (done) window.setStatusBarMessage(l10n.t('The page is in the clipboard.'), TOLD);
  else void window.showWarningMessage(l10n.t('The clipboard cannot be had. Click into the preview and copy again.'));
}
