import type { FaultCode } from '../../article/types';
import { optionValues } from '../../desk/options';
import type { Desk, Severity } from '../../desk/types';
import type { Say } from '../../say';
import type { PassageKind } from './view-types';
import { STATUSES, type Context, type Rule, type RuleNeeding, type Status } from '../rule';

/** A rule with the desk's settings. */
export interface Active<R extends Rule = Rule> {
  readonly rule: R;
  readonly context: Context;
  /** The language in which what it finds is told. */
  readonly say: Say;
}
type Needing<N extends Rule['needs']> = readonly Active<RuleNeeding<N>>[];

/** The rules that run for one language, sorted by what they need. */
export interface RuleSet {
  /** What looks at a passage of a kind. */
  passage(kind: PassageKind): Needing<'passage'>;
  readonly fault: ReadonlyMap<FaultCode, Needing<'fault'>>;
  readonly block: Needing<'block'>;
  readonly neighbours: Needing<'neighbours'>;
  readonly article: Needing<'article'>;
  readonly run: Needing<'run'>;
  /** The level of each rule in a status. The same object for the same status. */
  levels(status: string | undefined): Levels;
}
export type Levels = ReadonlyMap<Rule, Severity>;

const primary = (language: string): string => (language.split('-')[0] ?? '').toLowerCase();

/** Whether a rule understands a language. */
export const speaks = (rule: Rule, language: string): boolean =>
  !rule.languages || rule.languages.includes(primary(language));

/** The rule's own level in a status: its default, raised by each status that the article has passed. */
function raised(rule: Rule, status: string | undefined): Severity {
  const reached = STATUSES.indexOf(status as Status);
  return STATUSES.slice(0, reached + 1).reduce((level, passed) => rule.raises?.[passed] ?? level, rule.severity);
}

/** The level that the desk sets, which holds in every status; else the rule's own. */
export function levelOf(rule: Rule, desk: Desk, status: string | undefined): Severity | 'off' {
  return desk.rules[rule.id]?.level ?? raised(rule, status);
}

const is =
  <N extends Rule['needs']>(needs: N) =>
  (active: Active): active is Active<RuleNeeding<N>> =>
    active.rule.needs === needs;

function byCode(actives: Needing<'fault'>): ReadonlyMap<FaultCode, Needing<'fault'>> {
  const map = new Map<FaultCode, Active<RuleNeeding<'fault'>>[]>();
  for (const active of actives) map.set(active.rule.code, [...(map.get(active.rule.code) ?? []), active]);
  return map;
}

function byKind(actives: Needing<'passage'>): RuleSet['passage'] {
  const known = new Map<PassageKind, Needing<'passage'>>();
  return kind => {
    const found = known.get(kind) ?? actives.filter(({ rule }) => rule.passages?.includes(kind) ?? true);
    known.set(kind, found);
    return found;
  };
}

export function ruleSet(rules: readonly Rule[], desk: Desk, language: string, say: Say): RuleSet {
  const actives = rules
    .filter(rule => desk.rules[rule.id]?.level !== 'off' && speaks(rule, language))
    .map(rule => ({
      rule,
      say,
      context: { desk, options: optionValues(rule.options ?? {}, desk.rules[rule.id]?.options) },
    }));
  const known = new Map<string | undefined, Levels>();
  return {
    passage: byKind(actives.filter(is('passage'))),
    fault: byCode(actives.filter(is('fault'))),
    block: actives.filter(is('block')),
    neighbours: actives.filter(is('neighbours')),
    article: actives.filter(is('article')),
    run: actives.filter(is('run')),
    levels(status) {
      const levels =
        known.get(status) ??
        new Map(actives.map(({ rule }) => [rule, levelOf(rule, desk, status) as Severity] as const));
      known.set(status, levels);
      return levels;
    },
  };
}
