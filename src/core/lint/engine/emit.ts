import type { Change, Span } from '../../article/types';
import { told, type Phrase, type Say } from '../../say';
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

const fixOf = ({ title, edits, safe = false }: Suggestion, say: Say, frame: Frame): Fix => ({
  title: told(say, title),
  safe,
  edits: edits.map(edit => editOf(edit, frame)),
});

function relatedOf(place: Place & { readonly message: Phrase }, say: Say, frame: Frame): Related {
  const shift = shiftOf(place, frame);
  return { start: place.start + shift, end: place.end + shift, message: told(say, place.message) };
}

const pages = memo((rule: Rule): string => pageOf(rule.id));

/** What a rule found, as the world sees it: with its words, level, page and places in the file. */
export function problemOf(
  { active: { rule, say }, finding, message }: Found,
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
    fixes: fixes?.length ? fixes.map(fix => fixOf(fix, say, frame)) : NO_FIXES,
    related: related?.length ? related.map(one => relatedOf(one, say, frame)) : NO_RELATED,
  };
  const ignore = ignores.length ? ignores.find(({ rules }) => rules.includes(rule.id)) : undefined;
  return ignore ? { ...problem, suppressed: { reason: ignore.reason } } : problem;
}

/** By place, then by rule: the order never depends on what was computed first. */
export const inOrder = (a: Problem, b: Problem): number =>
  a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

const sameIgnores = (a: readonly Ignore[], b: readonly Ignore[]): boolean =>
  a === b || (a.length === b.length && a.every((ignore, i) => ignore === b[i]));

const NONE_USED: readonly Ignore[] = [];
export const usedBy = (problems: readonly Problem[], ignores: readonly Ignore[]): readonly Ignore[] =>
  ignores.length
    ? ignores.filter(ignore => problems.some(problem => problem.suppressed && ignore.rules.includes(problem.rule)))
    : NONE_USED;

/** The problems of one block. The same object until the block, its level or what suppresses it changes. */
export interface Told {
  readonly ignores: readonly Ignore[];
  readonly levels: Levels;
  /** In order; places, those of fixes too, count from the start of the block. */
  readonly problems: readonly Problem[];
  /** Which of the suppressions took something off the list. */
  readonly used: readonly Ignore[];
  /** Where they stood when they were last asked for. */
  placed?: { readonly start: number; readonly problems: readonly Problem[] };
}

/** What is kept with the findings of a block. */
export interface Emitting {
  readonly findings: Findings;
  told?: Told;
}

const BLOCK: Frame = { starts: [], base: 0 };

/** The problems of a block, wherever it stands. */
export function tellBlock(block: Emitting, ignores: readonly Ignore[], levels: Levels): Told {
  const last = block.told;
  if (last?.levels === levels && sameIgnores(last.ignores, ignores)) return last;
  const problems = block.findings.found.map(found => problemOf(found, BLOCK, levels, ignores)).sort(inOrder);
  block.told = { ignores, levels, problems, used: usedBy(problems, ignores) };
  return block.told;
}

const moved =
  (by: number) =>
  <S extends Span>(span: S): S => ({ ...span, start: span.start + by, end: span.end + by });

function movedProblem(problem: Problem, by: number): Problem {
  const move = moved(by);
  const { fixes, related } = problem;
  return {
    ...move(problem),
    fixes: fixes.length ? fixes.map(fix => ({ ...fix, edits: fix.edits.map(move) })) : NO_FIXES,
    related: related.length ? related.map(move) : NO_RELATED,
  };
}

/** The problems of a block that starts at `start`, as places in the file; the same objects as long as it does. */
export function placeBlock(told: Told, start: number): readonly Problem[] {
  if (told.placed?.start !== start)
    told.placed = { start, problems: start ? told.problems.map(one => movedProblem(one, start)) : told.problems };
  return told.placed.problems;
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
