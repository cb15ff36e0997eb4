/** The page in the preview: takes updates in the order they come, and says so when one does not fit. */
import { applyPatches, LostError, replaceAll } from './apply';
import type { PageUpdate } from './messages';
import { LayoutStyles } from './styles';

export class PreviewPage {
  readonly #document: Document;
  readonly #styles: LayoutStyles;
  #serial: number | undefined;

  constructor(document: Document) {
    this.#document = document;
    this.#styles = new LayoutStyles(document);
  }

  /** Shows `update`; `false` when it needs another page before it than the one that is here. */
  show(update: PageUpdate): boolean {
    if (!this.#change(update)) return false;
    this.#serial = update.serial;
    this.#describe(update);
    return true;
  }

  #change({ body, patches, base, styles }: PageUpdate): boolean {
    if (styles !== undefined) this.#styles.set(styles);
    if (body) {
      replaceAll(this.#document.body, body);
      return true;
    }
    if (base !== this.#serial) return false;
    return this.#patch(patches ?? []);
  }

  #patch(patches: NonNullable<PageUpdate['patches']>): boolean {
    try {
      applyPatches(this.#document.body, patches);
      return true;
    } catch (error) {
      if (!(error instanceof LostError)) throw error;
      this.#serial = undefined;
      return false;
    }
  }

  /** Attributes are written only where they change: writing one makes the browser look at the whole page again. */
  #describe({ title, language, direction, layout }: PageUpdate): void {
    const root = this.#document.documentElement;
    if (this.#document.title !== title) this.#document.title = title;
    if (root.lang !== language) root.lang = language;
    if (root.dir !== direction) root.dir = direction;
    if (root.dataset['layout'] !== layout) root.dataset['layout'] = layout;
  }
}
