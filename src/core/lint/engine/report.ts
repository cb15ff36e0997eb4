import type { Article } from '../../article/types';
import type { Problem } from '../problem';
import { merged, placeBlock, type Told } from './emit';
import type { Placed } from './gather';
import type { Loud, Result } from './results';

/** What a report is made of. */
export interface Findings {
  readonly said: Loud['said'];
  readonly tell: (one: Placed<Result>) => Told;
  /** What was said of more than one block, in the order of the text; offsets into the file. */
  readonly others: readonly Problem[];
}

/**
 * What lint says of one version of an article. After a keystroke most of it is what it was, a few characters further on: who
 * takes the problems block by block gets the very objects of the version before.
 */
export class Report {
  #problems: readonly Problem[] | undefined;

  constructor(
    readonly article: Article,
    private readonly findings: Findings,
  ) {}

  /** What was said of single blocks, and of which; places count from the start of the block. */
  get inBlocks(): readonly Placed<Told>[] {
    const { said, tell } = this.findings;
    return said.map(one => ({ block: one.block, value: tell(one) }));
  }

  /** The rest, in the order of the text; offsets into the file. */
  get others(): readonly Problem[] {
    return this.findings.others;
  }

  /** All problems in the order of the text, offsets into the file; suppressed ones are marked, not left out. */
  get problems(): readonly Problem[] {
    return (this.#problems ??= this.#all());
  }

  #all(): readonly Problem[] {
    const { starts } = this.article;
    return merged(
      this.inBlocks.flatMap(({ block, value }) => placeBlock(value, starts[block] ?? 0)),
      this.others,
    );
  }
}

/** A report that says nothing. */
export const silentReport = (article: Article): Report =>
  new Report(article, { said: [], tell: () => NOTHING, others: [] });
const NOTHING: Told = { ignores: [], levels: new Map(), problems: [], used: [] };
