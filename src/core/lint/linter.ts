import type { Article } from '../article/types';
import type { Desk } from '../desk/types';
import type { Clock } from '../ports';
import { checkAll, checkBlock, checkFront, checkNeighbours, type Findings } from './engine/check';
import { inOrder, problemOf } from './engine/emit';
import { ignoresOf, type Ignores } from './engine/ignores';
import { ruleSet, type Levels, type RuleSet } from './engine/rule-set';
import type { Crash, Ignore, Run } from './engine/run';
import { viewArticle } from './engine/view';
import type { ArticleView, BlockView } from './engine/view-types';
import type { Problem } from './problem';
import type { ArticleContext, Neighbours, Rule } from './rule';
import { RULES } from './rules';
import type { Surroundings } from './surroundings';

export interface LinterOptions {
  /** For everything that depends on the day: embargoes, future dates, suppressions that expire. */
  readonly clock: Clock;
  /** Default: all of them. */
  readonly rules?: readonly Rule[];
}

export interface Linter {
  /**
   * What is wrong with an article, in the order of the text; suppressed problems are marked, not left out. After a small
   * change to an article that was linted before, only what depends on the changed blocks runs again.
   */
  lint(article: Article, surroundings?: Surroundings): readonly Problem[];
}

/** What was handed out for a block, as long as it stands where it stood. */
interface Emitted {
  readonly start: number;
  readonly ignores: readonly Ignore[];
  readonly levels: Levels;
  readonly problems: readonly Problem[];
  readonly used: readonly Ignore[];
}
/** What the rules said of a block, kept with the block's view. */
interface Result {
  readonly set: RuleSet;
  readonly before: BlockView | undefined;
  readonly after: BlockView | undefined;
  readonly alone: Findings;
  readonly findings: Findings;
  emitted?: Emitted;
}
/** A view and what the last linter that saw it said: a property is several times as fast as a WeakMap, thousands of times a keystroke. */
type Remembering = BlockView & { result?: Result };

const isNote = (view: BlockView): boolean => view.node.type === 'note';

function nextOf(blocks: readonly BlockView[], index: number): BlockView | undefined {
  for (let i = index + 1; i < blocks.length; i++) {
    const view = blocks[i];
    if (view && !isNote(view)) return view;
  }
  return undefined;
}

function resultOf(
  view: Remembering,
  set: RuleSet,
  before: BlockView | undefined,
  after: BlockView | undefined,
): Result {
  const last = view.result;
  if (last?.set === set && last.before === before && last.after === after) return last;
  const alone = last?.set === set ? last.alone : checkBlock(set, view);
  const around: Neighbours = { ...(before && { before }), ...(after && { after }) };
  const result = { set, before, after, alone, findings: checkNeighbours(set, view, around, alone) };
  view.result = result;
  return result;
}

const sameIgnores = (a: readonly Ignore[], b: readonly Ignore[]): boolean =>
  a === b || (a.length === b.length && a.every((ignore, i) => ignore === b[i]));

const usedBy = (problems: readonly Problem[], ignores: readonly Ignore[]): readonly Ignore[] =>
  ignores.filter(ignore => problems.some(problem => problem.suppressed && ignore.rules.includes(problem.rule)));

function emit(result: Result, start: number, ignores: readonly Ignore[], levels: Levels): Emitted {
  const last = result.emitted;
  if (last?.start === start && last.levels === levels && sameIgnores(last.ignores, ignores)) return last;
  const frame = { starts: [], base: start };
  const problems = result.findings.found.map(found => problemOf(found, frame, levels, ignores)).sort(inOrder);
  result.emitted = { start, ignores, levels, problems, used: usedBy(problems, ignores) };
  return result.emitted;
}

/** One run over one version of an article. */
class Pass {
  readonly problems: Problem[] = [];
  readonly #crashes: Crash[] = [];
  readonly #used = new Set<Ignore>();
  readonly #ignores: Ignores;
  readonly #levels: Levels;

  constructor(
    readonly view: ArticleView,
    readonly set: RuleSet,
    readonly now: number,
    readonly surroundings: Surroundings,
  ) {
    this.#ignores = ignoresOf(view, now);
    this.#levels = set.levels(view.front.text('status'));
  }

  blocks(): this {
    const { blocks, article } = this.view;
    let before: BlockView | undefined;
    for (let i = 0; i < blocks.length; i++) {
      const view = blocks[i] as Remembering;
      const result = resultOf(view, this.set, before, nextOf(blocks, i));
      if (!isNote(view)) before = view;
      const { found, crashes } = result.findings;
      for (const crash of crashes) this.#crashes.push({ ...crash, block: i });
      if (found.length) this.#take(emit(result, article.starts[i] ?? 0, this.#ignores.of(i), this.#levels));
    }
    return this;
  }

  front(): this {
    this.#whole(checkFront(this.set, this.view.front));
    return this;
  }

  article(): this {
    this.#whole(checkAll(this.set.article, ({ rule, context }) => rule.check(this.view, this.#context(context))));
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
    this.#whole(checkAll(this.set.run, ({ rule, context }) => rule.check(run, this.#context(context))));
    return this;
  }

  #context(context: ArticleContext | { options: ArticleContext['options']; desk: Desk }): ArticleContext {
    return { ...context, now: this.now, surroundings: this.surroundings };
  }

  #take({ problems, used }: Pick<Emitted, 'problems' | 'used'>): void {
    for (const problem of problems) this.problems.push(problem);
    for (const ignore of used) this.#used.add(ignore);
  }

  /** Findings whose places are offsets into the file, or name their block. */
  #whole({ found, crashes }: Findings): void {
    const frame = { starts: this.view.article.starts, base: 0 };
    for (const one of found) {
      const { block } = one.finding;
      const ignores = block === undefined ? this.#ignores.article : this.#ignores.of(block);
      const problem = problemOf(one, frame, this.#levels, ignores);
      this.#take({ problems: [problem], used: usedBy([problem], ignores) });
    }
    for (const crash of crashes) this.#crashes.push(crash);
  }
}

/**
 * A linter for one desk. It may be asked about many articles; what it remembers of a block lives as long as the block.
 * Never throws for an article: a rule that does is reported once, by `rule-crashed`.
 */
export function createLinter(desk: Desk, { clock, rules = RULES }: LinterOptions): Linter {
  const sets = new Map<string, RuleSet>();
  const setFor = (language: string): RuleSet => {
    const set = sets.get(language) ?? ruleSet(rules, desk, language);
    sets.set(language, set);
    return set;
  };
  return {
    lint(article, surroundings = {}) {
      const view = viewArticle(article, desk);
      const pass = new Pass(view, setFor(view.language), clock.now(), surroundings);
      return pass.front().blocks().article().run(rules).problems.sort(inOrder);
    },
  };
}
