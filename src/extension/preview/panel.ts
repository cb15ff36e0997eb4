/** One preview panel: an article in a layout. */
import { Uri, type WebviewPanel } from 'vscode';
import type { FromPage, PageProblem, PageUpdate, PageView, PanelState, ToPage } from '../../preview/messages';
import { PageProblemsRequest } from '../../protocol';
import { setting } from '../settings';
import { Condition } from './condition';
import { ArticleFile } from './files';
import { Frame } from './frame';
import { hearing } from './heard';
import { Minutes } from './minutes';
import { PageFeed } from './page-feed';
import { requestPage } from './page-request';
import type { PanelServices } from './panel-services';
import { changedState, type PanelChange } from './panel-state';
import { ProblemFeed } from './problem-feed';
import { problemList } from './problem-list';
import { zoomed } from './zoom';

/** Names the panels for the server, which remembers the page of each. */
let count = 0;

export class PreviewPanel {
  readonly #name = `panel-${++count}`;
  readonly #frame: Frame;
  readonly #condition: Condition;
  readonly #feed = new PageFeed({
    ask: have => this.#ask(have),
    show: update => this.#show(update),
    failed: error => this.#condition.explain(this.uri, error),
  });
  readonly #problems = new ProblemFeed({
    ask: () => this.#askProblems(),
    show: problems => this.#post({ type: 'problems', list: problems && problemList(problems) }),
  });
  readonly #minutes = new Minutes(() => this.#feed.refresh());
  readonly #file = new ArticleFile({
    changed: () => this.refresh(),
    gone: () => this.#condition.gone(this.uri),
  });
  #cursor: number | undefined;

  constructor(
    readonly view: WebviewPanel,
    private readonly services: PanelServices,
    private state: PanelState,
  ) {
    this.#frame = new Frame(view, services.extension);
    this.#condition = new Condition(services.server, notice => this.#post({ type: 'notice', notice }));
    const hear = hearing(
      {
        uri: () => this.uri,
        loaded: () => this.#loaded(),
        lost: () => this.#feed.restart(),
        zoomBy: steps => this.zoomBy(steps),
        dismiss: () => this.#condition.dismiss(),
      },
      services,
    );
    view.webview.onDidReceiveMessage((message: FromPage) => hear(message));
    view.onDidChangeViewState(() => {
      // A hidden page is thrown away and loads anew when it is shown; then it says `ready` again.
      if (!view.visible) this.#close();
    });
    view.onDidDispose(() => this.dispose());
    this.#file.watch(Uri.parse(this.uri));
    this.#frame.fit(state);
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
    this.#frame.load(this.services.remotePictures.areAllowed);
  }

  /** The workspace has other folders than before. */
  foldersChanged(): void {
    this.#frame.fit(this.state);
  }

  /** What is said of the article has changed, or whether the page shows it. */
  problemsChanged(): void {
    this.#problems.refresh();
  }

  /** The article changed. Called for every keystroke. */
  refresh(): void {
    this.#condition.there();
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
    this.#condition.explain(this.uri);
  }

  /** What was typed has been closed and never saved; the page is empty by then. */
  thrownAway(): void {
    this.#condition.blank();
    this.#condition.gone(this.uri);
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
    this.#condition.there();
    this.#become({ uri });
    this.#file.watch(Uri.parse(uri));
    this.#problems.restart();
    this.#feed.restart();
    this.#greet();
  }

  /** Puts the story into the clipboard, as other programs paste it. Only a page with the focus may do that. */
  copy(): void {
    this.view.reveal();
    this.#post({ type: 'copy' });
  }

  /** Ends its work. The view is its user's, and stays as long as they want it. */
  dispose(): void {
    this.#close();
    this.#file.dispose();
  }

  #loaded(): void {
    this.#post({ type: 'state', state: this.state });
    this.#condition.loaded();
    this.#feed.open();
    this.#minutes.open();
    this.#problems.open();
    this.#greet();
  }

  #close(): void {
    this.#minutes.close();
    this.#feed.close();
    this.#problems.close();
  }

  #greet(): void {
    this.setCursor(undefined);
    this.services.opened(this.uri);
  }

  #become(change: PanelChange): void {
    this.state = changedState(this.state, change);
    this.#frame.fit(this.state);
    this.#post({ type: 'state', state: this.state });
  }

  #ask(have: number | undefined): Promise<PageUpdate> {
    const { server, remotePictures } = this.services;
    const { pictureBase } = this.#frame;
    const params = {
      uri: this.uri,
      panel: this.#name,
      ...(this.layout !== undefined && { layout: this.layout }),
      ...(have !== undefined && { have }),
      ...(pictureBase !== undefined && { pictureBase }),
      ...(remotePictures.areAllowed && { remotePictures: true }),
    };
    return requestPage(server, params, () => this.#condition.isGone);
  }

  async #askProblems(): Promise<readonly PageProblem[] | null | undefined> {
    const { uri } = this;
    if (!setting('preview.showProblems', Uri.parse(uri))) return undefined;
    return this.services.server.request(PageProblemsRequest, { uri });
  }

  #show(update: PageUpdate): void {
    this.#post({ type: 'page', update });
    this.#condition.shown(this.uri, update);
    this.#problems.refresh();
  }

  #post(message: ToPage): void {
    void this.view.webview.postMessage(message);
  }
}
