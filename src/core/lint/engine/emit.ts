import type { Change } from '../../article/types';
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

/** How far places relative to `place`'s block are from the start of the file. */
const shiftOf = ({ block }: Place, { starts, base }: Frame): number =>
  block === undefined ? base : (starts[block] ?? 0);

const NO_FIXES: readonly Fix[] = [];
const NO_RELATED: readonly Related[] = [];

function editOf(edit: Edit, frame: Frame): Change {
  const shift = shiftOf(edit, frame);
  return { start: edit.start + shift, end: edit.end + shift, text: edit.text };
}

const fixOf = ({ title, edits, safe = false }: Suggestion, frame: Frame): Fix => ({
  title,
  safe,
  edits: edits.map(edit => editOf(edit, frame)),
});

function relatedOf(place: Place & { readonly message: string }, frame: Frame): Related {
  const shift = shiftOf(place, frame);
  return { start: place.start + shift, end: place.end + shift, message: place.message };
}

const pages = memo((rule: Rule): string => pageOf(rule.id));

/** What a rule found, as the world sees it: with its words, level, page and places in the file. */
export function problemOf(
  { active: { rule }, finding, message }: Found,
  frame: Frame,
  levels: Levels,
  ignores: readonly Ignore[],
): Problem {
  const shift = shiftOf(finding, frame);
  const { fixes, related } = finding;
  const problem = {
    rule: rule.id,
    message,
    severity: levels.get(rule) ?? rule.severity,
    url: pages(rule),
    start: finding.start + shift,
    end: finding.end + shift,
    fixes: fixes?.length ? fixes.map(fix => fixOf(fix, frame)) : NO_FIXES,
    related: related?.length ? related.map(one => relatedOf(one, frame)) : NO_RELATED,
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
