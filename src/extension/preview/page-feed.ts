/**
 * Brings pages to one panel. At most one request is under way; its answer is shown even when typing went on meanwhile (else
 * fast typing would starve the preview), and then the next one is asked for.
 */
import type { PageUpdate } from '../../preview/messages';

export interface FeedEnds {
  /** Asks for the page; `have` is the serial of the one that is shown. */
  ask(have: number | undefined): Promise<PageUpdate>;
  show(update: PageUpdate): void;
  failed(error: unknown): void;
}

export class PageFeed {
  #open = false;
  #have: number | undefined;
  #asking = false;
  #again = false;
  /** Counts up when the page is lost: answers to older questions do not fit any more. */
  #era = 0;

  constructor(private readonly ends: FeedEnds) {}

  /** The page can take updates: it has just loaded and is empty. */
  open(): void {
    this.#open = true;
    this.restart();
  }

  /** The page is hidden or gone; nothing is asked until it opens again. */
  close(): void {
    this.#open = false;
  }

  /** The next page comes whole: it is of another article, or the one shown is lost. */
  restart(): void {
    this.#era++;
    this.#have = undefined;
    this.refresh();
  }

  /** The article changed. */
  refresh(): void {
    if (!this.#open) return;
    if (this.#asking) this.#again = true;
    else void this.#ask();
  }

  async #ask(): Promise<void> {
    this.#asking = true;
    const era = this.#era;
    try {
      const update = await this.ends.ask(this.#have);
      if (era === this.#era && this.#open) this.#show(update);
    } catch (error) {
      // Nobody sees why a page fails that is hidden; one that is gone cannot be told. It is asked for anew when it opens.
      if (era === this.#era && this.#open) this.ends.failed(error);
    } finally {
      this.#asking = false;
      this.#next();
    }
  }

  /** Messages to the page keep their order, so what is sent counts as shown. */
  #show(update: PageUpdate): void {
    this.#have = update.serial;
    this.ends.show(update);
  }

  #next(): void {
    if (!this.#again) return;
    this.#again = false;
    this.refresh();
  }
}
