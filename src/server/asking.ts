/** What every handler of a request about one article needs, and how its failures are told. */
import type { CancellationToken, Connection, TextDocuments } from 'vscode-languageserver';
import type { Article } from '../core/article/types';
import { isTemplate } from '../core/desk/template-folder';
import type { Report } from '../core/lint/engine/report';
import type { Problem } from '../core/lint/problem';
import { TEMPLATE, type Surroundings } from '../core/lint/surroundings';
import type { ArticleDesk, Desks } from './desks';
import type { EditTarget } from '../core/language/edits';
import type { ClientAbilities } from './client';
import { openArticle, type OpenArticle, type OpenDocument } from './documents';
import { reportOn } from './reports';
import { responseError } from './refusal';

/** An open article, as features see it. */
export interface Asked {
  readonly uri: string;
  readonly version: number;
  readonly article: Article;
  /** For edits of it. */
  readonly target: EditTarget;
  readonly desk: () => Promise<ArticleDesk>;
  readonly problems: () => Promise<readonly Problem[]>;
}

export class Articles {
  constructor(
    private readonly connection: Connection,
    readonly documents: TextDocuments<OpenDocument>,
    readonly desks: Desks,
    private readonly client: ClientAbilities,
    private readonly around: (open: OpenArticle) => Surroundings,
  ) {}

  /** The open article at an address; `undefined` where there is none, or it is not ours to read. */
  get(uri: string): OpenArticle | undefined {
    return openArticle(this.documents.get(uri));
  }

  /** The desk of an article: at once where it is known, so that a keystroke waits for nothing. */
  desk(uri: string): ArticleDesk | Promise<ArticleDesk> {
    return this.desks.known(uri) ?? this.desks.of(uri);
  }

  async report(open: OpenArticle): Promise<Report> {
    const desk = await this.desk(open.uri);
    return reportOn(open.article, desk, isTemplate(open.uri, desk.templates) ? TEMPLATE : this.around(open));
  }

  /** A handler for requests about one article. Others get `null`; failures become errors in plain words. */
  answer<P extends { readonly textDocument: { readonly uri: string } }, R>(
    what: string,
    answer: (asked: Asked, params: P) => R | Promise<R>,
  ): (params: P, token: CancellationToken) => Promise<R | null> {
    return params =>
      this.guard(what, async () => {
        const open = this.get(params.textDocument.uri);
        return open ? await answer(this.#asked(open), params) : null;
      });
  }

  async guard<R>(what: string, work: () => R | Promise<R>): Promise<R> {
    try {
      return await work();
    } catch (error) {
      throw responseError(error, what, this.connection.console, this.client.say);
    }
  }

  #asked(open: OpenArticle): Asked {
    const { uri, version, article } = open;
    return {
      uri,
      version,
      article,
      target: { uri, version, ...this.client.edits },
      desk: async () => this.desk(uri),
      problems: async () => (await this.report(open)).problems,
    };
  }
}
