/** What lint is told of the files that an article points at. They are looked up behind its back: no keystroke waits for a file. */
import { URI } from 'vscode-uri';
import type { Article, SourceBlock } from '../core/article/types';
import type { Surroundings, Target } from '../core/lint/surroundings';
import { isInsideWorkspace, resolveFile } from './addresses';
import type { ArticleIndex } from './article-index';
import type { ClientAbilities } from './client';
import { isArticleFile } from './links/file-kinds';
import type { OpenArticle } from './documents';

const NOTHING: Surroundings = {};

type Targets = NonNullable<Surroundings['targets']>;

export class KnownSurroundings {
  /** By address; `null`: there is no such file. */
  readonly #known = new Map<string, Target | null>();
  readonly #asked = new Set<string>();
  /** What was told last of each article: the same object again where nothing is new, so that nothing is linted anew. */
  readonly #told = new Map<string, Surroundings>();

  /** @param found called when something was found out that was not known when it was asked for */
  constructor(
    private readonly index: ArticleIndex,
    private readonly client: ClientAbilities,
    private readonly found: () => void,
  ) {}

  of({ uri, article }: OpenArticle): Surroundings {
    const targets = this.#targets(uri, article);
    const told = this.#told.get(uri) ?? NOTHING;
    if (sameTargets(told.targets ?? {}, targets)) return told;
    const fresh = { targets };
    this.#told.set(uri, fresh);
    return fresh;
  }

  /** A file came, went or changed. */
  changed(uri: string): void {
    if (this.#known.delete(uri)) this.found();
  }

  closed(uri: string): void {
    this.#told.delete(uri);
  }

  #targets(uri: string, article: Article): Targets {
    const targets: Record<string, Target | null> = {};
    for (const block of article.blocks)
      for (const typed of seeAlsoTargets(block)) {
        const address = this.#addressOf(uri, typed);
        if (address === undefined) continue;
        const known = this.#known.get(address);
        if (known !== undefined) targets[typed] = known;
        else void this.#lookUp(address);
      }
    return targets;
  }

  /** Of articles of the workspace only; of other files lint is told nothing, and is quiet about them. */
  #addressOf(uri: string, typed: string): string | undefined {
    const file = resolveFile(uri, typed);
    return file && isArticleFile(file.path) && isInsideWorkspace(file, uri, this.client.folders)
      ? URI.from(file).toString()
      : undefined;
  }

  async #lookUp(address: string): Promise<void> {
    if (this.#asked.has(address)) return;
    this.#asked.add(address);
    this.#known.set(address, (await this.index.get(address)) ?? null);
    this.#asked.delete(address);
    // All at once: each time everything is linted anew.
    if (this.#asked.size === 0) this.found();
  }
}

function seeAlsoTargets({ node }: SourceBlock): string[] {
  return node.type === 'seeAlso' ? node.children.map(({ target }) => target.value).filter(value => value !== '') : [];
}

function sameTargets(a: Targets, b: Targets): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every(name => a[name] === b[name]);
}
