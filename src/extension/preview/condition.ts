/** How a panel stands with its article: whether that is there, whose page is shown, and what is said of both over the page. */
import type { NoticeText, PageUpdate } from '../../preview/messages';
import type { LanguageServer } from '../server/language-server';
import { faultOf } from './faults';
import { Notices } from './notices';
import { GoneError } from './page-request';

export class Condition {
  readonly #notices: Notices;
  /** The article whose page is shown. */
  #shown: string | undefined;
  #isGone = false;

  constructor(
    private readonly server: LanguageServer,
    tell: (notice: NoticeText | undefined) => void,
  ) {
    this.#notices = new Notices(tell);
  }

  /** The file of the article has been deleted, or the text was never saved and has been closed. */
  get isGone(): boolean {
    return this.#isGone;
  }

  /** The article is there, or it is another one. */
  there(): void {
    this.#isGone = false;
  }

  gone(uri: string): void {
    this.#isGone = true;
    this.explain(uri);
  }

  /** What the panel shows is no page of an article. */
  blank(): void {
    this.#shown = undefined;
  }

  /** The page has loaded anew: it shows no article, and no notice. */
  loaded(): void {
    this.blank();
    this.#notices.forget();
  }

  /** A page of this article is shown. */
  shown(uri: string, update: PageUpdate): void {
    this.#shown = uri;
    if (!this.#isGone) this.#notices.fault(undefined);
    this.#notices.page(update);
  }

  /** Says quietly, over the last page, why there is no new one. */
  explain(uri: string, error?: unknown): void {
    if (error instanceof GoneError) this.#isGone = true;
    this.#notices.fault(faultOf({ server: this.server, uri, shown: this.#shown, isGone: this.#isGone, error }));
  }

  /** The reader does not want to be asked about pictures. */
  dismiss(): void {
    this.#notices.dismiss();
  }
}
