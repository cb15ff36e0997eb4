import { english, type Say } from '../say';
import type { Article } from '../article/types';
import type { Desk } from '../desk/types';
import type { Clock } from '../ports';
import { Pass } from './engine/pass';
import { silentReport, type Report } from './engine/report';
import { loudBlocks, type Loud } from './engine/results';
import { ruleSet, type RuleSet } from './engine/rule-set';
import { viewArticle } from './engine/view';
import type { ArticleView } from './engine/view-types';
import type { Problem } from './problem';
import type { Rule } from './rule';
import { RULES } from './rules';
import type { Surroundings } from './surroundings';

export interface LinterOptions {
  /** For everything that depends on the day: embargoes, future dates, suppressions that expire. */
  readonly clock: Clock;
  /** Default: all of them. */
  readonly rules?: readonly Rule[];
  /** The language in which problems are told; default: English. */
  readonly say?: Say;
}

export interface Linter {
  /**
   * What is wrong with an article, in the order of the text; suppressed problems are marked, not left out. After a small
   * change to an article that was linted before, only what depends on the changed blocks runs again.
   */
  lint(article: Article, surroundings?: Surroundings): readonly Problem[];
  /** The same, for who shows it again after every keystroke. */
  report(article: Article, surroundings?: Surroundings): Report;
}

interface Prepared {
  readonly set: RuleSet;
  readonly loud: (article: ArticleView) => Loud;
}

/**
 * A linter for one desk. It may be asked about many articles; what it remembers of a block lives as long as the block.
 * Never throws for an article: a rule that does is reported once, by `rule-crashed`.
 */
export function createLinter(desk: Desk, { clock, rules = RULES, say = english }: LinterOptions): Linter {
  const byLanguage = new Map<string, Prepared>();
  const preparedFor = (language: string): Prepared => {
    const known = byLanguage.get(language);
    if (known) return known;
    const set = ruleSet(rules, desk, language, say);
    const prepared = { set, loud: loudBlocks(set) };
    byLanguage.set(language, prepared);
    return prepared;
  };
  const report: Linter['report'] = (article, surroundings = {}) => {
    if (surroundings.isTemplate === true) return silentReport(article);
    const view = viewArticle(article, desk);
    const { set, loud } = preparedFor(view.language);
    const pass = new Pass({ view, set, now: clock.now(), surroundings });
    return pass.front().blocks(loud(view)).article().run(rules).report;
  };
  return { report, lint: (article, surroundings) => report(article, surroundings).problems };
}
