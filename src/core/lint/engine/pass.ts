import type { Problem } from '../problem';
import type { ArticleContext, Context, Rule } from '../rule';
import type { Surroundings } from '../surroundings';
import { checkAll, checkFront, type Findings } from './check';
import { inOrder, problemOf, tellBlock, usedBy, type Told } from './emit';
import type { Placed } from './gather';
import { ignoresOf, type Ignores } from './ignores';
import { Report } from './report';
import type { Loud, Result } from './results';
import type { Levels, RuleSet } from './rule-set';
import type { Crash, Ignore, Run } from './run';
import type { ArticleView } from './view-types';

/** What one run is over. */
export interface Subject {
  readonly view: ArticleView;
  readonly set: RuleSet;
  readonly now: number;
  readonly surroundings: Surroundings;
}

/** One run over one version of an article: collects problems, and what suppressions and crashes there were. */
export class Pass {
  /** Of the blocks, in their order. */
  #said: Loud['said'] = [];
  /** Of the rest, in no order. */
  readonly #others: Problem[] = [];
  readonly #crashes: Crash[] = [];
  readonly #used = new Set<Ignore>();
  readonly #ignores: Ignores;
  readonly #levels: Levels;

  constructor(readonly subject: Subject) {
    this.#ignores = ignoresOf(subject.view, subject.now);
    this.#levels = subject.set.levels(subject.view.front.text('status'));
  }

  front(): this {
    const { set, view } = this.subject;
    this.#whole(checkFront(set, view.front));
    return this;
  }

  blocks({ said, crashed }: Loud): this {
    this.#said = said;
    for (const { block, value } of crashed)
      for (const crash of value.findings.crashes) this.#crashes.push({ ...crash, block });
    if (this.#ignores.any) for (const one of said) for (const ignore of this.#tell(one).used) this.#used.add(ignore);
    return this;
  }

  article(): this {
    const { set, view } = this.subject;
    this.#whole(checkAll(set.article, ({ rule, context }) => rule.check(view, this.#context(context))));
    return this;
  }

  /** Last of all: what the others' running has shown. */
  run(rules: readonly Rule[]): this {
    const ids = rules.map(({ id }) => id);
    const run: Run = {
      ignores: this.#ignores.settle(this.#used),
      crashes: this.#crashes,
      rules: ids,
      knows: rule => ids.includes(rule),
    };
    this.#whole(checkAll(this.subject.set.run, ({ rule, context }) => rule.check(run, this.#context(context))));
    return this;
  }

  /** All that was found. */
  get report(): Report {
    return new Report(this.subject.view.article, {
      said: this.#said,
      tell: one => this.#tell(one),
      others: this.#others.sort(inOrder),
    });
  }

  #tell({ block, value }: Placed<Result>): Told {
    return tellBlock(value, this.#ignores.of(block), this.#levels);
  }

  #context({ options, desk }: Context): ArticleContext {
    const { now, surroundings } = this.subject;
    return { options, desk, now, surroundings };
  }

  /** Findings whose places are offsets into the file, or name their block. */
  #whole({ found, crashes }: Findings): void {
    const frame = { starts: this.subject.view.article.starts, base: 0 };
    for (const one of found) {
      const { block } = one.finding;
      const ignores = block === undefined ? this.#ignores.article : this.#ignores.of(block);
      const problem = problemOf(one, frame, this.#levels, ignores);
      this.#others.push(problem);
      for (const ignore of usedBy([problem], ignores)) this.#used.add(ignore);
    }
    for (const crash of crashes) this.#crashes.push(crash);
  }
}
