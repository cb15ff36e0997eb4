import type { Desk, Severity } from '../desk/types';
import { optionValues } from '../desk/options';
import { levelOf, speaks } from './engine/rule-set';
import { pageOf, type Group, type Rule } from './rule';
import { RULES } from './rules';

/** How one rule runs on one article, and why. */
export interface RuleExplanation {
  readonly rule: string;
  readonly group: Group;
  /** One sentence: what it reports. */
  readonly what: string;
  readonly level: Severity | 'off';
  /** Where the level comes from. */
  readonly because: 'default' | 'desk' | 'language' | 'status';
  /** Its options with their values. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly url: string;
}

/** What is known of an article when its configuration is explained. */
export interface Explained {
  /** BCP 47; the desk's where the article names none. */
  readonly language: string;
  /** As the article's field says. */
  readonly status?: string;
}

function reason(rule: Rule, desk: Desk, { language, status }: Explained): RuleExplanation['because'] {
  if (!speaks(rule, language)) return 'language';
  if (desk.rules[rule.id]?.level !== undefined) return 'desk';
  return levelOf(rule, desk, status) === rule.severity ? 'default' : 'status';
}

/** "Explain configuration": every rule with its level, where that comes from, and its options. */
export function explain(desk: Desk, article: Explained, rules: readonly Rule[] = RULES): readonly RuleExplanation[] {
  return rules.map(rule => {
    const because = reason(rule, desk, article);
    return {
      rule: rule.id,
      group: rule.group,
      what: rule.docs.what,
      level: because === 'language' ? 'off' : levelOf(rule, desk, article.status),
      because,
      options: optionValues(rule.options ?? {}, desk.rules[rule.id]?.options),
      url: pageOf(rule.id),
    };
  });
}
