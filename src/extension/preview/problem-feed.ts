/** Brings the problems of its article to one page, once the typing pauses: the page itself comes first. */
import type { PageProblem } from '../../preview/messages';

/** Milliseconds without a change. */
const PAUSE = 250;

type Problems = readonly PageProblem[];

export interface ProblemEnds {
  /** Nothing where they are switched off, or there is no such article. */
  ask(): Promise<Problems | null | undefined>;
  show(problems: Problems | undefined): void;
}

export class ProblemFeed {
  #due: ReturnType<typeof setTimeout> | undefined;
  #isOpen = false;
  /** The problems that the page shows, as text: it is spared what it knows. */
  #shown: string | undefined;
  /** Counts the questions: an answer that comes after a later question is not shown. */
  #question = 0;

  constructor(
    private readonly ends: ProblemEnds,
    private readonly pause = PAUSE,
  ) {}

  open(): void {
    this.#isOpen = true;
    this.#shown = undefined;
    this.refresh();
  }

  /** The page is hidden or gone. */
  close(): void {
    this.#isOpen = false;
    this.#question++;
    clearTimeout(this.#due);
  }

  /** The page is of another article next, in which the words of these problems do not stand. */
  restart(): void {
    this.#question++;
    if (this.#isOpen) this.#show(undefined);
    this.refresh();
  }

  /** The article was changed, or what is said of it. */
  refresh(): void {
    clearTimeout(this.#due);
    if (this.#isOpen) this.#due = setTimeout(() => void this.#ask(), this.pause);
  }

  async #ask(): Promise<void> {
    const question = ++this.#question;
    // Problems are an extra: the panel itself tells of a server that fails.
    const problems = await this.ends.ask().catch(() => undefined);
    if (question === this.#question) this.#show(problems ?? undefined);
  }

  #show(problems: Problems | undefined): void {
    const text = JSON.stringify(problems ?? null);
    if (text === this.#shown) return;
    this.#shown = text;
    this.ends.show(problems);
  }
}
