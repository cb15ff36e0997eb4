/** One preview panel: an article in a layout. */
import { commands, l10n, Range, Uri, workspace, type WebviewPanel } from 'vscode';
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
import { fileName, folderOf, isInTab } from '../articles';
import type { LanguageServer } from '../server/language-server';
import { setting } from '../settings';
import { tellCopied } from './copied';
import { faultOf } from './faults';
import { ArticleFile } from './files';
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

/** Milliseconds after which a page says anew how long ago something was: "3 minutes ago". */
const MINUTE = 60_000;

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
  readonly #file = new ArticleFile({
    changed: () => this.#fileChanged(false),
    gone: () => this.#fileChanged(true),
  });
  #cursor: number | undefined;
  /** The article whose page is shown. */
  #shown: string | undefined;
  #isGone = false;
  #clock: ReturnType<typeof setInterval> | undefined;

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
    view.onDidDispose(() => {
      this.#close();
      this.#file.dispose();
    });
    this.#file.watch(Uri.parse(this.uri));
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
    this.#isGone = false;
    this.#feed.refresh();
  }

  /** The file of a picture is another one now: the page may show it. */
  pictureChanged(picture: Uri): void {
    this.#post({ type: 'picture', address: this.view.webview.asWebviewUri(picture).toString() });
  }

  /** The server is another one than before: it remembers no page. */
  serverCameBack(): void {
    this.#feed.restart();
  }

  /** The server is gone; the last page stays. */
  serverWentAway(): void {
    this.#explain();
  }

  /** What was typed has been closed and never saved; the page is empty by then. */
  thrownAway(): void {
    this.#isGone = true;
    this.#shown = undefined;
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
    this.#isGone = false;
    this.#become({ uri });
    this.#file.watch(Uri.parse(uri));
    this.#feed.restart();
    this.#greet();
  }

  /** Puts the story into the clipboard, as other programs paste it. Only a page with the focus may do that. */
  copy(): void {
    this.view.reveal();
    this.#post({ type: 'copy' });
  }

  #close(): void {
    clearInterval(this.#clock);
    this.#feed.close();
    this.#problems.close();
  }

  #fileChanged(isGone: boolean): void {
    this.#isGone = isGone;
    if (isGone) this.#explain();
    else this.#feed.refresh();
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
    const article = Uri.parse(this.uri);
    // VS Code would begin a new text in the place of one that was never saved.
    this.#isGone ||= article.scheme === 'untitled' && !isInTab(this.uri);
    if (this.#isGone) throw new Error('It is not there.');
    // No editor holds the article open, as after a reload of the window: hold it open for the server.
    await workspace.openTextDocument(article);
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
    this.#shown = this.uri;
    if (!this.#isGone) this.#notices.fault(undefined);
    this.#notices.page(update);
    this.#problems.refresh();
  }

  #hear(message: FromPage): void {
    (this.#handlers[message.type] as (message: FromPage) => void)(message);
  }

  readonly #handlers: { readonly [T in FromPage['type']]: (message: Extract<FromPage, { type: T }>) => void } = {
    ready: () => {
      this.#post({ type: 'state', state: this.state });
      this.#shown = undefined;
      this.#notices.forget();
      this.#feed.open();
      this.#clock = setInterval(() => this.#feed.refresh(), MINUTE);
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
    restart: () => void commands.executeCommand('crosshead.restartServer'),
    tryAgain: () => void this.services.server.forgive(this.uri),
  };

  /** Why there is no new page, said quietly over the last one. */
  #explain(error?: unknown): void {
    const { server } = this.services;
    this.#notices.fault(faultOf({ server, uri: this.uri, shown: this.#shown, isGone: this.#isGone, error }));
  }

  #post(message: ToPage): void {
    void this.view.webview.postMessage(message);
  }
}
