import type { Finding, Neighbours } from '../rule';
import type { Active, RuleSet } from './rule-set';
import type { Crash } from './run';
import type { BlockView, FrontView, Passage } from './view-types';
import { fittedTo } from './written';

/** A finding and the rule it is of. */
export interface Found {
  readonly active: Active;
  readonly finding: Finding;
  /** Its words, filled in once however often its place moves. */
  readonly message: string;
}
/** What the rules said of one thing. */
export interface Findings {
  readonly found: readonly Found[];
  readonly crashes: readonly Crash[];
}
interface Sink {
  readonly found: Found[];
  readonly crashes: Crash[];
}

const sink = (): Sink => ({ found: [], crashes: [] });
const NOTHING: Findings = { found: [], crashes: [] };
/** Thousands of blocks have no finding: they share one empty list. */
const settled = (into: Sink): Findings => (into.found.length || into.crashes.length ? into : NOTHING);

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const messageOf = ({ rule, say }: Active, { messageId, data }: Finding): string =>
  say(rule.messages[messageId] ?? messageId, data);

/** Runs one check, of a passage where one is given; a rule that throws loses what it would have said here, and says so. */
function collect(active: Active, check: () => Iterable<Finding>, into: Sink, passage?: Passage): void {
  try {
    for (const raw of check()) {
      const finding = passage ? fitted(passage, raw) : raw;
      into.found.push({ active, finding, message: messageOf(active, finding) });
    }
  } catch (error) {
    into.crashes.push({ rule: active.rule.id, message: reason(error) });
  }
}

function checkPassages(set: RuleSet, view: BlockView | FrontView, into: Sink): void {
  for (const passage of view.passages)
    for (const active of set.passage(passage.kind))
      collect(active, () => active.rule.check(passage, active.context), into, passage);
}

/** A finding in a passage, with its fixes as they can be typed there. */
const fitted = (passage: Passage, finding: Finding): Finding =>
  passage.written && finding.fixes ? { ...finding, fixes: fittedTo(passage, finding.fixes) } : finding;

function checkFaults(set: RuleSet, view: BlockView | FrontView, into: Sink): void {
  for (const fault of view.faults)
    for (const active of set.fault.get(fault.code) ?? [])
      collect(active, () => active.rule.check(fault, active.context), into);
}

export function checkFront(set: RuleSet, view: FrontView): Findings {
  const into = sink();
  checkPassages(set, view, into);
  checkFaults(set, view, into);
  return settled(into);
}

/** What can be said of a block by itself. */
export function checkBlock(set: RuleSet, view: BlockView): Findings {
  const into = sink();
  checkPassages(set, view, into);
  checkFaults(set, view, into);
  for (const active of set.block) collect(active, () => active.rule.check(view, active.context), into);
  return settled(into);
}

/** What can be said of a block among its neighbours, after `alone`. */
export function checkNeighbours(set: RuleSet, view: BlockView, around: Neighbours, alone: Findings): Findings {
  if (!set.neighbours.length) return alone;
  const into = sink();
  for (const active of set.neighbours) collect(active, () => active.rule.check(view, around, active.context), into);
  if (!into.found.length && !into.crashes.length) return alone;
  return { found: [...alone.found, ...into.found], crashes: [...alone.crashes, ...into.crashes] };
}

/** Runs whole-article checks, whichever they are. */
export function checkAll<A extends Active>(actives: readonly A[], check: (active: A) => Iterable<Finding>): Findings {
  const into = sink();
  for (const active of actives) collect(active, () => check(active), into);
  return settled(into);
}
