/** Pages for preview panels: whole at first, then what changed. */
import { textField } from '../core/article/fields-of';
import type { Article } from '../core/article/types';
import { anchorsOf } from '../core/layout/anchors';
import { layoutFor, pageSettings, type PageSettings } from '../core/layout/choice';
import { diffPages } from '../core/layout/diff';
import { renderPage } from '../core/layout/registry';
import type { Layout, Page, PageContext } from '../core/layout/types';
import type { PageUpdate } from '../preview/messages';
import type { PageParams } from '../protocol';
import { remotePictures } from './remote-pictures';
import { isRemotePicture, pictureAddress } from './addresses';
import type { Articles } from './asking';
import type { ClientAbilities } from './client';
import type { OpenArticle } from './documents';
import { Refusal } from './refusal';
import { LONGEST_ARTICLE } from './documents';
import type { ArticleDesk } from './desks';

/** What a panel shows. */
interface Shown {
  readonly serial: number;
  readonly uri: string;
  readonly layout: Layout;
  readonly page: Page;
  readonly anchors: readonly number[];
  readonly context: PageContext;
  readonly pictures: Pictures;
}

/** Where a panel's pictures come from. */
type Pictures = Pick<PageParams, 'pictureBase' | 'remotePictures'>;

/** Panels that are remembered; nobody looks at more, and one that was forgotten is sent its page whole. */
const MOST_PANELS = 16;

export class Pages {
  /** By panel, the one that asked last at the end. */
  readonly #shown = new Map<string, Shown>();
  #serial = 0;

  constructor(
    private readonly articles: Articles,
    private readonly client: ClientAbilities,
  ) {}

  /** The page for a panel; `null` where the document is not open or is no article. */
  async update(params: PageParams): Promise<PageUpdate | null> {
    const open = this.#open(params.uri);
    return open && this.#render(params, open, await this.articles.desk(open.uri));
  }

  closed(uri: string): void {
    for (const [panel, shown] of this.#shown) if (shown.uri === uri) this.#shown.delete(panel);
  }

  #open(uri: string): OpenArticle | null {
    if (this.articles.documents.get(uri)?.kind === 'too-long')
      throw new Refusal(
        this.client.say('This article is too long to be shown: Crosshead reads up to {most} characters.', {
          most: LONGEST_ARTICLE,
        }),
      );
    return this.articles.get(uri) ?? null;
  }

  #render(params: PageParams, { uri, article, version }: OpenArticle, { desk }: ArticleDesk): PageUpdate {
    const before = this.#shown.get(params.panel);
    const layout = layoutFor(article, desk, params.layout);
    const { say } = this.client;
    const context = contextFor(params, { ...pageSettings(article, desk, layout), say }, before);
    const page = renderPage(layout, article, context);
    const serial = ++this.#serial;
    const shown = { serial, uri, layout, page, anchors: anchorsOf(article), context, pictures: params };
    this.#remember(params.panel, shown);
    const { title, language, direction } = page;
    const withheld = params.remotePictures === true ? 0 : remotePictures(article);
    return {
      serial,
      version,
      layout: layout.id,
      title,
      language,
      direction,
      ...(withheld > 0 && { withheld }),
      ...(isEmpty(article) && { isEmpty: true }),
      ...(before && follows(before, shown, params.have) ? change(before, shown) : whole(shown)),
    };
  }

  #remember(panel: string, shown: Shown): void {
    this.#shown.delete(panel);
    this.#shown.set(panel, shown);
    const [oldest] = this.#shown.keys();
    if (this.#shown.size > MOST_PANELS && oldest !== undefined) this.#shown.delete(oldest);
  }
}

/** Notes are for the desk, and fields but the headline say nothing without a story. */
const isEmpty = (article: Article): boolean =>
  article.blocks.every(({ node }) => node.type === 'note') && (textField(article, 'headline') ?? '') === '';

const follows = (before: Shown, after: Shown, have: number | undefined): boolean =>
  before.serial === have && before.uri === after.uri && before.layout === after.layout;

const whole = ({ page, layout, anchors }: Shown): Partial<PageUpdate> => ({
  // A page's body holds elements and text only.
  body: page.body.children as NonNullable<PageUpdate['body']>,
  styles: layout.styles,
  anchors,
});

const change = (before: Shown, after: Shown): Partial<PageUpdate> => ({
  base: before.serial,
  patches: diffPages(before.page, after.page),
  ...(!sameNumbers(before.anchors, after.anchors) && { anchors: after.anchors }),
});

const sameNumbers = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((number, at) => number === b[at]);

/** The same object as before where nothing differs: layouts remember the elements of blocks by it. */
function contextFor(
  pictures: Pictures,
  settings: PageSettings & Pick<PageContext, 'say'>,
  before: Shown | undefined,
): PageContext {
  const last = before?.context;
  if (
    last?.edition === settings.edition &&
    last.language === settings.language &&
    last.timeZone === settings.timeZone &&
    before?.pictures.pictureBase === pictures.pictureBase &&
    before?.pictures.remotePictures === pictures.remotePictures
  )
    return last;
  return { ...settings, anchors: true, now: () => Date.now(), picture: src => addressOf(src, pictures) };
}

function addressOf(src: string, { pictureBase, remotePictures }: Pictures): string | undefined {
  if (isRemotePicture(src)) return remotePictures === true ? src.trim() : undefined;
  return pictureBase === undefined ? undefined : pictureAddress(pictureBase, src);
}
