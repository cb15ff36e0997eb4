/** The desk of each article: its `crosshead.yaml`, looked up through the client, and a linter set up from it. */
import { URI, Utils } from 'vscode-uri';
import type { Desk } from '../core/desk/types';
import { findDesk } from '../core/configuration';
import { DESK_FILE, deskUris } from '../core/desk/desk-uris';
import type { FoundDesk } from '../core/desk/find-desk';
import { createLinter, type Linter } from '../core/lint/linter';
import type { Clock, Workspace } from '../core/ports';
import type { Say } from '../core/say';

export interface ArticleDesk {
  readonly desk: Desk;
  /** Where it comes from, and what is wrong there. */
  readonly found: FoundDesk;
  readonly linter: Linter;
  /** Addresses of the folders of templates that it names. */
  readonly templates: readonly string[];
}

/** The address of a folder as the desk's file names it. */
const folderFrom = (deskUri: string, folder: string): string =>
  Utils.resolvePath(Utils.dirname(URI.parse(deskUri)), folder)
    .toString()
    .replace(/\/$/, '');

export const isDeskFile = (uri: string): boolean => uri.endsWith(`/${DESK_FILE}`);

interface Loaded {
  readonly found: FoundDesk;
  readonly made: ArticleDesk;
}

/** What the desks need of the server. */
export interface Around {
  readonly workspace: Workspace;
  readonly clock: Clock;
  /** The address to search from for an article that lies in no folder. */
  readonly home: () => string | undefined;
  /** The user's language. */
  readonly say: () => Say;
  /** Called with each file that was read. */
  readonly read: (found: FoundDesk) => void;
}

export class Desks {
  /** By the nearest address at which a desk may stand: articles of one folder share the search. */
  readonly #searches = new Map<string, Promise<ArticleDesk>>();
  readonly #found = new Map<string, ArticleDesk>();
  /** By the file's address; kept over searches, so that a file that is the same gives the same linter. */
  readonly #loaded = new Map<string, Loaded>();
  #era = 0;

  constructor(private readonly around: Around) {}

  /** The desk of an article where it is known already: asking costs nothing then, which a keystroke relies on. */
  known(articleUri: string): ArticleDesk | undefined {
    return this.#found.get(this.#key(articleUri));
  }

  of(articleUri: string): Promise<ArticleDesk> {
    const key = this.#key(articleUri);
    const search = this.#searches.get(key) ?? this.#search(articleUri, key);
    this.#searches.set(key, search);
    return search;
  }

  /** A configuration came, went or changed: everything is looked up again. */
  forget(): void {
    this.#era++;
    this.#searches.clear();
    this.#found.clear();
  }

  #origin(articleUri: string): string {
    return deskUris(articleUri).length > 0 ? articleUri : (this.around.home() ?? articleUri);
  }

  #key(articleUri: string): string {
    return deskUris(this.#origin(articleUri))[0] ?? '';
  }

  async #search(articleUri: string, key: string): Promise<ArticleDesk> {
    const era = this.#era;
    const made = this.#make(await findDesk(this.#origin(articleUri), this.around.workspace));
    // A search that a change has overtaken is not remembered.
    if (era === this.#era) this.#found.set(key, made);
    return made;
  }

  #make(found: FoundDesk): ArticleDesk {
    const key = found.uri ?? '';
    const before = this.#loaded.get(key);
    this.around.read(found);
    if (before && before.found.text === found.text) return before.made;
    const { clock, say } = this.around;
    const { desk } = found;
    const templates = desk.templates.map(folder => folderFrom(key, folder));
    const made = { desk, found, linter: createLinter(desk, { clock, say: say() }), templates };
    this.#loaded.set(key, { found, made });
    return made;
  }
}
