import { parseArticle } from '../../../src/core/article/parse';
import { DEFAULT_DESK } from '../../../src/core/desk/default-desk';
import type { Desk } from '../../../src/core/desk/types';
import { createLinter } from '../../../src/core/lint/linter';
import type { Problem } from '../../../src/core/lint/problem';
import type { Example, Rule } from '../../../src/core/lint/rule';
import { english } from '../../../src/core/say';

/** The day of the example page. */
export const CLOCK = { now: () => Date.parse('2001-11-23T12:00:00Z') };

function deskFor(rule: Rule, { desk, options }: Example): Desk {
  const whole = { ...DEFAULT_DESK, ...desk };
  return options ? { ...whole, rules: { ...whole.rules, [rule.id]: { options } } } : whole;
}

/** What one rule says of an example; only rules about the run see the others. */
export function lintExample(rule: Rule, example: Example, all: readonly Rule[], say = english): readonly Problem[] {
  const clock = example.now === undefined ? CLOCK : { now: () => Date.parse(example.now ?? '') };
  const linter = createLinter(deskFor(rule, example), { clock, rules: rule.needs === 'run' ? all : [rule], say });
  const surroundings = example.targets ? { targets: example.targets } : {};
  return linter.lint(parseArticle(example.text), surroundings).filter(problem => problem.rule === rule.id);
}
