import type { Span } from '../../article/types';
import type { Fix, Problem, Related } from '../problem';
import { pageOf, type Edit, type MessageData, type Place, type Suggestion } from '../rule';
import type { Found } from './check';
import type { Levels } from './rule-set';
import type { Ignore } from './run';

const fill = (template: string, data: MessageData): string =>
  template.replace(/\{(\w+)\}/g, (slot, name: string) => String(data[name] ?? slot));

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

/** What a rule found, as the world sees it: with its words, level, page and places in the file. */
export function problemOf(
  { active, finding }: Found,
  frame: Frame,
  levels: Levels,
  ignores: readonly Ignore[],
): Problem {
  const { rule } = active;
  const ignore = ignores.find(({ rules }) => rules.includes(rule.id));
  return {
    rule: rule.id,
    message: fill(rule.messages[finding.messageId] ?? finding.messageId, finding.data ?? {}),
    severity: levels.get(rule) ?? rule.severity,
    url: pageOf(rule.id),
    ...settle(finding, frame),
    fixes: finding.fixes?.map(fix => fixOf(fix, frame)) ?? NO_FIXES,
    related: finding.related?.map(one => ({ ...settle(one, frame), message: one.message })) ?? NO_RELATED,
    ...(ignore && { suppressed: { reason: ignore.reason } }),
  };
}

/** By place, then by rule: the order never depends on what was computed first. */
export const inOrder = (a: Problem, b: Problem): number =>
  a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
