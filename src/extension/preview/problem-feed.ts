/** Brings the problems of its article to one page, once the typing pauses: the page itself comes first. */
import { l10n } from 'vscode';
import type { PageProblem, ProblemList } from '../../preview/messages';

/** Milliseconds without a change. */
const PAUSE = 250;

export interface ProblemEnds {
  /** `undefined` where they are switched off. */
  ask(): Promise<readonly PageProblem[] | null | undefined>;
  show(list: ProblemList | undefined): void;
}

export class ProblemFeed {
  #due: ReturnType<typeof setTimeout> | undefined;
  #isOpen = false;
  /** The problems that the page shows, as text: it is spared what it knows. */
  #shown: string | undefined;

  constructor(private readonly ends: ProblemEnds) {}

  open(): void {
    this.#isOpen = true;
    this.#shown = undefined;
    this.refresh();
  }

  /** The page is hidden or gone. */
  close(): void {
    this.#isOpen = false;
    clearTimeout(this.#due);
  }

  /** The article was changed, or what is said of it. */
  refresh(): void {
    clearTimeout(this.#due);
    if (this.#isOpen) this.#due = setTimeout(() => void this.#ask(), PAUSE);
  }

  async #ask(): Promise<void> {
    // Problems are an extra: the panel itself tells of a server that fails.
    const problems = await this.ends.ask().catch(() => undefined);
    const text = JSON.stringify(problems ?? null);
    if (!this.#isOpen || text === this.#shown) return;
    this.#shown = text;
    this.ends.show(problems ? listOf(problems) : undefined);
  }
}

const listOf = (problems: readonly PageProblem[]): ProblemList => ({
  problems,
  title: l10n.t('Problems on this page'),
  severities: {
    error: l10n.t('Error'),
    warning: l10n.t('Warning'),
    information: l10n.t('Information'),
    hint: l10n.t('Hint'),
  },
});
