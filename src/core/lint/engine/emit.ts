import type { Span } from '../../article/types';
import type { Fix, Problem, Related } from '../problem';
import { pageOf, type Edit, type Place, type Rule, type Suggestion } from '../rule';
import { memo } from './memo';
import type { Findings, Found } from './check';
import type { Levels } from './rule-set';
import type { Ignore } from './run';

/** Where relative places count from. */
export interface Frame {
  /** Of each block. */
  readonly starts: ArrayLike<number>;
  /** Of what the check was given. */
  readonly base: number;
}

function settle(place: Place, { starts, base }: Frame): Span {
  const from = place.block === undefined ? base : (starts[place.block] ?? 0);
  return { start: place.start + from, end: place.end + from };
}

const NO_FIXES: readonly Fix[] = [];
const NO_RELATED: readonly Related[] = [];

const fixOf = ({ title, edits, safe = false }: Suggestion, frame: Frame): Fix => ({
  title,
  safe,
  edits: edits.map((edit: Edit) => ({ ...settle(edit, frame), text: edit.text })),
});

const pages = memo((rule: Rule): string => pageOf(rule.id));

/** What a rule found, as the world sees it: with its words, level, page and places in the file. */
export function problemOf(
  { active: { rule }, finding, message }: Found,
  frame: Frame,
  levels: Levels,
  ignores: readonly Ignore[],
): Problem {
  const { start, end } = settle(finding, frame);
  const problem = {
    rule: rule.id,
    message,
    severity: levels.get(rule) ?? rule.severity,
    url: pages(rule),
    start,
    end,
    fixes: finding.fixes?.map(fix => fixOf(fix, frame)) ?? NO_FIXES,
    related: finding.related?.map(one => ({ ...settle(one, frame), message: one.message })) ?? NO_RELATED,
  };
  const ignore = ignores.length ? ignores.find(({ rules }) => rules.includes(rule.id)) : undefined;
  return ignore ? { ...problem, suppressed: { reason: ignore.reason } } : problem;
}

/** By place, then by rule: the order never depends on what was computed first. */
export const inOrder = (a: Problem, b: Problem): number =>
  a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

/** What was handed out for a block, as long as it stands where it stood. */
export interface Emitted {
  readonly start: number;
  readonly ignores: readonly Ignore[];
  readonly levels: Levels;
  readonly problems: readonly Problem[];
  /** Which of the suppressions took something off the list. */
  readonly used: readonly Ignore[];
}

const sameIgnores = (a: readonly Ignore[], b: readonly Ignore[]): boolean =>
  a === b || (a.length === b.length && a.every((ignore, i) => ignore === b[i]));

export const usedBy = (problems: readonly Problem[], ignores: readonly Ignore[]): readonly Ignore[] =>
  ignores.filter(ignore => problems.some(problem => problem.suppressed && ignore.rules.includes(problem.rule)));

/** What is kept with the findings of a block. */
export interface Emitting {
  readonly findings: Findings;
  emitted?: Emitted;
}

/** The problems of a block that starts at `start`; the same objects as long as it does. */
export function emitBlock(block: Emitting, start: number, ignores: readonly Ignore[], levels: Levels): Emitted {
  const last = block.emitted;
  if (last?.start === start && last.levels === levels && sameIgnores(last.ignores, ignores)) return last;
  const frame = { starts: [], base: start };
  const problems = block.findings.found.map(found => problemOf(found, frame, levels, ignores)).sort(inOrder);
  block.emitted = { start, ignores, levels, problems, used: usedBy(problems, ignores) };
  return block.emitted;
}

/** Two lists that are in order each, as one. */
export function merged(a: readonly Problem[], b: readonly Problem[]): readonly Problem[] {
  const all: Problem[] = [];
  let i = 0;
  for (const problem of a) {
    for (let next = b[i]; next && inOrder(next, problem) < 0; next = b[++i]) all.push(next);
    all.push(problem);
  }
  for (; i < b.length; i++) all.push(b[i] as Problem);
  return all;
}
