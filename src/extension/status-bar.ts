/** Words, reading time and headline length of the article in the editor. */
import {
  l10n,
  MarkdownString,
  StatusBarAlignment,
  ThemeColor,
  window,
  workspace,
  type Disposable,
  type Uri,
} from 'vscode';
import { CountsRequest, type Counts } from '../protocol';
import { isArticle } from './articles';
import type { PreviewManager } from './preview/manager';
import type { LanguageServer } from './server/language-server';
import { onSettingsChanged, setting } from './settings';

/** Milliseconds without a keystroke before it is counted again: numbers that run beside the words distract. */
const PAUSE = 250;

export class StatusBar implements Disposable {
  readonly #item = window.createStatusBarItem('crosshead.counts', StatusBarAlignment.Right, 100);
  readonly #listeners: readonly Disposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly server: LanguageServer,
    private readonly previews: PreviewManager,
  ) {
    this.#item.name = l10n.t('Article Length');
    this.#listeners = [
      window.onDidChangeActiveTextEditor(() => this.#now()),
      workspace.onDidOpenTextDocument(() => this.#now()),
      server.onDidChangeState(() => this.#now()),
      onSettingsChanged(() => this.#now()),
    ];
    this.#now();
  }

  /** The article changed. Called for every keystroke. */
  changed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#now(), PAUSE);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#item.dispose();
    for (const listener of this.#listeners) listener.dispose();
  }

  /** While a preview has the focus its article is counted. */
  #article(): Uri | undefined {
    const document = window.activeTextEditor?.document;
    return isArticle(document) ? document.uri : this.previews.article();
  }

  #now(): void {
    const article = this.#article();
    const { state } = this.server;
    // A server that is starting again counts in a moment; one that has stopped would leave an old number there.
    if (!article || state === 'stopped' || !setting('statusBar.enabled')) this.#item.hide();
    else if (state === 'running') void this.#count(article);
  }

  async #count(article: Uri): Promise<void> {
    const uri = article.toString();
    const counts = await this.server.request(CountsRequest, { uri }).catch(() => null);
    if (uri !== this.#article()?.toString()) return;
    if (counts) this.#show(counts);
    else this.#item.hide();
  }

  #show({ words, minutes, headline, headlineLimit }: Counts): void {
    const long = headline > headlineLimit;
    // Nobody takes time to read nothing.
    const parts = [
      words === 1 ? l10n.t('1 word') : l10n.t('{0} words', words),
      ...(words > 0 ? [l10n.t('{0} min', minutes)] : []),
      l10n.t('headline {0}/{1}', headline, headlineLimit),
    ];
    this.#item.text = parts.join(' · ');
    this.#item.tooltip = new MarkdownString(
      [
        l10n.t('**{0}** words of publishable text: no notes, no front matter', words),
        ...(words > 0 ? [l10n.t('**{0}** minutes to read', minutes)] : []),
        l10n.t('**{0}** characters in the headline; its slot takes {1}', headline, headlineLimit),
      ].join('\n\n'),
    );
    this.#item.backgroundColor = long ? new ThemeColor('statusBarItem.warningBackground') : undefined;
    this.#item.show();
  }
}
