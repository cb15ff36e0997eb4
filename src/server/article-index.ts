/** The articles of the workspace: read in the background while nobody types, and kept up to date by file events. */
import { looksLikeGoPresent } from '../core/article/go-present';
import { parseArticle } from '../core/article/parse';
import type { Article } from '../core/article/types';
import type { Desk } from '../core/desk/types';
import { glimpseOf, summaryOf, type ArticleSummary } from '../core/language/summary';
import { LONGEST_ARTICLE } from './documents';
import type { ClientFiles } from './files';
import type { Quiet } from './quiet';

/** Articles that are known at most, and files that are on their way at one time. */
const MOST_ARTICLES = 20_000;
const AT_ONE_TIME = 8;
/** Milliseconds that somebody who chooses from a list waits gladly. */
const PATIENCE = 250;

/** Where articles come from. */
export interface ArticleSources {
  readonly files: Pick<ClientFiles, 'list' | 'readText'>;
  /** The open article at an address: what is on the screen wins over what is in the file. */
  readonly opened: (uri: string) => Article | undefined;
  readonly deskOf: (uri: string) => Desk | Promise<Desk>;
  readonly quiet: Quiet;
  /** An article that cannot be summed up is left out; the others are not to suffer. */
  readonly failed: (uri: string, error: unknown) => void;
}

export class ArticleIndex {
  readonly #summaries = new Map<string, ArticleSummary>();
  /** Files that changed since they were read. */
  readonly #stale = new Set<string>();
  #listed: Promise<void> | undefined;
  #reading: Promise<void> | undefined;

  constructor(private readonly sources: ArticleSources) {}

  /** Reads what is new or changed, in the pauses of whoever writes. */
  prepare(): void {
    void this.#ready();
  }

  /** Every article of the workspace, by address. */
  async all(): Promise<ReadonlyMap<string, ArticleSummary>> {
    await this.sources.quiet.urgent(() => this.#ready());
    for (const uri of this.#summaries.keys()) {
      const article = this.sources.opened(uri);
      if (article) this.#summaries.set(uri, summaryOf(article, await this.sources.deskOf(uri)));
    }
    return this.#summaries;
  }

  /** Those that there is no long wait for: all of them, or those that have been read by now. */
  async atHand(): Promise<{ readonly articles: ReadonlyMap<string, ArticleSummary>; readonly isComplete: boolean }> {
    const late = new Promise<undefined>(resolve => setTimeout(resolve, PATIENCE, undefined));
    const all = await Promise.race([this.all(), late]);
    return { articles: all ?? this.#summaries, isComplete: all !== undefined };
  }

  /** Those that have been read by now. Waits for nothing. */
  get known(): ReadonlyMap<string, ArticleSummary> {
    return this.#summaries;
  }

  /** One article, wherever it lies; `undefined` where there is none. */
  async get(uri: string): Promise<ArticleSummary | undefined> {
    const known = this.#stale.has(uri) || this.sources.opened(uri) ? undefined : this.#summaries.get(uri);
    if (known) return known;
    const article = await this.article(uri);
    return article && glimpseOf(article, await this.sources.deskOf(uri));
  }

  /** One article whole; `undefined` where there is none that we can read. */
  async article(uri: string): Promise<Article | undefined> {
    return this.sources.opened(uri) ?? articleIn(await this.sources.files.readText(uri));
  }

  /** A file came, went or changed. */
  changed(uri: string): void {
    this.#stale.add(uri);
    if (this.#listed) this.prepare();
  }

  /** A folder, or whatever else is no article, went. */
  gone(uri: string): void {
    for (const known of this.#summaries.keys()) if (known.startsWith(`${uri}/`)) this.changed(known);
  }

  /** Folders came or went, or a desk changed: everything is looked up again, when next there is time. */
  refresh(): void {
    if (!this.#listed) return;
    for (const uri of this.#summaries.keys()) this.#stale.add(uri);
    this.#listed = undefined;
    this.prepare();
  }

  async #ready(): Promise<void> {
    await (this.#listed ??= this.#list());
    while (this.#stale.size > 0 || this.#reading)
      await (this.#reading ??= this.#read().finally(() => {
        this.#reading = undefined;
      }));
  }

  async #list(): Promise<void> {
    for (const uri of await this.sources.files.list(['article'], MOST_ARTICLES)) this.#stale.add(uri);
  }

  /** One article after the other, while the next files are on their way. */
  async #read(): Promise<void> {
    const uris = [...this.#stale];
    this.#stale.clear();
    const ahead = uris.slice(0, AT_ONE_TIME).map(uri => this.sources.files.readText(uri));
    for (const [at, uri] of uris.entries()) {
      const text = await ahead.shift();
      const next = uris[at + AT_ONE_TIME];
      if (next !== undefined) ahead.push(this.sources.files.readText(next));
      await this.sources.quiet.turn();
      await this.#take(uri, text).catch((error: unknown) => this.sources.failed(uri, error));
    }
  }

  async #take(uri: string, text: string | undefined): Promise<void> {
    const article = articleIn(text);
    if (article) this.#summaries.set(uri, unpinned(glimpseOf(article, await this.sources.deskOf(uri))));
    else this.#summaries.delete(uri);
  }
}

const articleIn = (text: string | undefined): Article | undefined =>
  text === undefined || text.length > LONGEST_ARTICLE || looksLikeGoPresent(text) ? undefined : parseArticle(text);

/** A copy whose strings are no slices of the file's text, which they would keep in memory whole. */
const unpinned = (summary: ArticleSummary): ArticleSummary => JSON.parse(JSON.stringify(summary)) as ArticleSummary;
