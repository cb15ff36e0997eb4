/** The quiet line over a page: why it is not the newest one, that there is nothing on it yet, or which pictures it leaves out. */
import { l10n } from 'vscode';
import type { NoticeText, PageUpdate } from '../../preview/messages';

export class Notices {
  #fault: NoticeText | undefined;
  #page: Pick<PageUpdate, 'isEmpty' | 'withheld'> = {};
  #isDismissed = false;
  #told: string | undefined;

  constructor(private readonly tell: (notice: NoticeText | undefined) => void) {}

  /** Why there is no new page; `undefined` when there is one again. */
  fault(reason: NoticeText | undefined): void {
    this.#fault = reason;
    this.#tellAnew();
  }

  /** The page that is shown. */
  page(page: Pick<PageUpdate, 'isEmpty' | 'withheld'>): void {
    this.#page = page;
    this.#tellAnew();
  }

  /** The reader does not want to be asked about pictures. */
  dismiss(): void {
    this.#isDismissed = true;
    this.#tellAnew();
  }

  /** The page has loaded anew and shows no notice. */
  forget(): void {
    this.#told = undefined;
    this.#tellAnew();
  }

  /** Asked after every keystroke, and mostly there is nothing new. */
  #tellAnew(): void {
    const notice = this.#notice();
    if (notice?.text === this.#told) return;
    this.#told = notice?.text;
    this.tell(notice);
  }

  #notice(): NoticeText | undefined {
    if (this.#fault) return this.#fault;
    const { isEmpty, withheld = 0 } = this.#page;
    if (isEmpty)
      return { text: l10n.t('This article is empty. Type a headline and a paragraph: they stand here at once.') };
    return withheld > 0 && !this.#isDismissed ? offer(withheld) : undefined;
  }
}

const offer = (count: number): NoticeText => ({
  text:
    count === 1
      ? l10n.t('One picture from another site is not shown.')
      : l10n.t('{0} pictures from other sites are not shown.', count),
  actions: [
    { name: 'allowRemotePictures', label: l10n.t('Show Pictures in This Workspace') },
    { name: 'dismiss', label: l10n.t('Not Now') },
  ],
});
