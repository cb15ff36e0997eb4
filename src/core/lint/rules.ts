import type { Rule } from './rule';
import { rule as missingAttribution } from './rules/missing-attribution';
import { rule as missingDateline } from './rules/missing-dateline';
import { rule as missingHeadline } from './rules/missing-headline';
import { rule as ruleCrashed } from './rules/rule-crashed';
import { rule as unusedIgnore } from './rules/unused-ignore';

/** Every rule there is, in the order in which the documentation lists them. */
export const RULES: readonly Rule[] = [missingAttribution, missingDateline, missingHeadline, unusedIgnore, ruleCrashed];
