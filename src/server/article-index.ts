/** The articles of the workspace: made when somebody first asks, in small steps, and kept up to date by file events. */
import { parseArticle } from '../core/article/parse';
import { looksLikeGoPresent } from '../core/article/go-present';
import type { Article } from '../core/article/types';
import { DEFAULT_DESK } from '../core/desk/default-desk';
import { summaryOf, type ArticleSummary } from '../core/language/summary';
import type { ClientFiles } from './files';
import { LONGEST_ARTICLE } from './documents';

/** Articles that are known at most, and files that are read at one time. */
const MOST_ARTICLES = 20_000;
const AT_ONE_TIME = 8;

export const isArticleFile = (uri: string): boolean => uri.endsWith('.article');

export class ArticleIndex {
  readonly #summaries = new Map<string, ArticleSummary>();
  /** Files that changed since they were read. */
  readonly #stale = new Set<string>();
  #listed: Promise<void> | undefined;

  /** @param opened the open article at an address: what is on the screen wins over what is in the file */
  constructor(
    private readonly files: ClientFiles,
    private readonly opened: (uri: string) => Article | undefined,
  ) {}

  /** Every article of the workspace, by address. */
  async all(): Promise<ReadonlyMap<string, ArticleSummary>> {
    await (this.#listed ??= this.#list());
    await this.#read();
    for (const uri of this.#summaries.keys()) {
      const article = this.opened(uri);
      if (article) this.#summaries.set(uri, summaryOf(article, DEFAULT_DESK.timeZone));
    }
    return this.#summaries;
  }

  /** One article, wherever it lies; `undefined` where there is none. */
  async get(uri: string): Promise<ArticleSummary | undefined> {
    const article = this.opened(uri);
    if (article) return summaryOf(article, DEFAULT_DESK.timeZone);
    const known = this.#stale.has(uri) ? undefined : this.#summaries.get(uri);
    return known ?? (await this.#summaryAt(uri));
  }

  /** A file came, went or changed. */
  changed(uri: string): void {
    this.#stale.add(uri);
  }

  async #list(): Promise<void> {
    for (const uri of await this.files.list(['article'], MOST_ARTICLES)) this.#stale.add(uri);
  }

  /** Reads what is new or changed, a few files at a time: between two of them the server answers others. */
  async #read(): Promise<void> {
    const uris = [...this.#stale];
    this.#stale.clear();
    const next = async (): Promise<void> => {
      for (let uri = uris.pop(); uri !== undefined; uri = uris.pop()) {
        const summary = await this.#summaryAt(uri);
        if (summary) this.#summaries.set(uri, summary);
        else this.#summaries.delete(uri);
      }
    };
    await Promise.all(Array.from({ length: AT_ONE_TIME }, next));
  }

  async #summaryAt(uri: string): Promise<ArticleSummary | undefined> {
    const text = await this.files.readText(uri);
    if (text === undefined || text.length > LONGEST_ARTICLE || looksLikeGoPresent(text)) return undefined;
    return unpinned(summaryOf(parseArticle(text), DEFAULT_DESK.timeZone));
  }
}

/** A copy whose strings are no slices of the file's text, which they would keep in memory whole. */
const unpinned = (summary: ArticleSummary): ArticleSummary => JSON.parse(JSON.stringify(summary)) as ArticleSummary;
