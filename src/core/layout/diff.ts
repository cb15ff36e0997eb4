import type { Element, ElementContent, RootContent } from 'hast';
import type { Page, Patch } from './types';

type Child = ElementContent | RootContent;

/**
 * What changes one page into another. Patches are applied in order; the last places come first, so every path and index counts in
 * the page before. The same object means unchanged, so after a keystroke next to nothing is compared.
 */
export function diffPages(before: Page, after: Page): readonly Patch[] {
  const patches: Patch[] = [];
  diffChildren(before.body.children, after.body.children, [], patches);
  return patches;
}

function diffChildren(before: readonly Child[], after: readonly Child[], path: readonly number[], out: Patch[]): void {
  const start = commonStart(before, after);
  const end = commonEnd(before, after, start);
  let [beforeEnd, afterEnd] = [before.length - end, after.length - end];
  for (const [b, a] of kept(before.slice(start, beforeEnd), after.slice(start, afterEnd)).reverse()) {
    diffGap({ before, after, b: [start + b + 1, beforeEnd], a: [start + a + 1, afterEnd] }, path, out);
    [beforeEnd, afterEnd] = [start + b, start + a];
  }
  diffGap({ before, after, b: [start, beforeEnd], a: [start, afterEnd] }, path, out);
}

function commonStart(before: readonly Child[], after: readonly Child[]): number {
  let at = 0;
  while (at < before.length && at < after.length && before[at] === after[at]) at++;
  return at;
}

function commonEnd(before: readonly Child[], after: readonly Child[], start: number): number {
  let count = 0;
  const most = Math.min(before.length, after.length) - start;
  while (count < most && before[before.length - 1 - count] === after[after.length - 1 - count]) count++;
  return count;
}

/** The longest run of pairs, in order, of children that stand in both: indices before and after. */
function kept(before: readonly Child[], after: readonly Child[]): [number, number][] {
  if (before.length < 2 || after.length < 2) return [];
  const places = new Map(before.map((child, at) => [child, at]));
  const pairs = after.flatMap((child, a): [number, number][] => {
    const b = places.get(child);
    return b === undefined ? [] : [[b, a]];
  });
  return rising(pairs);
}

/** The longest rising subsequence by the first number (patience sorting). */
function rising(pairs: readonly [number, number][]): [number, number][] {
  const tails: number[] = [];
  const previous: (number | undefined)[] = [];
  const key = (at: number | undefined) => (at === undefined ? -1 : (pairs[at]?.[0] ?? -1));
  pairs.forEach(([b], at) => {
    const length = lowerBound(tails, tail => key(tail) < b);
    previous[at] = tails[length - 1];
    tails[length] = at;
  });
  const chain: [number, number][] = [];
  for (let at = tails.at(-1); at !== undefined; at = previous[at]) chain.push(pairs[at] as [number, number]);
  return chain.reverse();
}

function lowerBound(values: readonly number[], before: (value: number) => boolean): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(values[middle] as number)) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Gap {
  readonly before: readonly Child[];
  readonly after: readonly Child[];
  /** Half-open ranges of children that no unchanged child splits. */
  readonly b: readonly [number, number];
  readonly a: readonly [number, number];
}

/** Children that look alike are changed in place, from both ends of the gap; what is left between goes and comes. */
function diffGap({ before, after, b: [b0, b1], a: [a0, a1] }: Gap, path: readonly number[], out: Patch[]): void {
  const most = Math.min(b1 - b0, a1 - a0);
  let start = 0;
  while (start < most && alike(before[b0 + start], after[a0 + start])) start++;
  let end = 0;
  while (end < most - start && alike(before[b1 - 1 - end], after[a1 - 1 - end])) end++;
  for (let at = 1; at <= end; at++) diffPair(before[b1 - at], after[a1 - at], [...path, b1 - at], out);
  const [remove, insert] = [b1 - b0 - start - end, after.slice(a0 + start, a1 - end)];
  if (remove > 0 || insert.length > 0) out.push(childrenPatch(path, b0 + start, remove, insert));
  for (let at = start - 1; at >= 0; at--) diffPair(before[b0 + at], after[a0 + at], [...path, b0 + at], out);
}

function childrenPatch(path: readonly number[], at: number, remove: number, insert: readonly Child[]): Patch {
  // A page's body holds elements and text only, as its elements do.
  return { kind: 'children', path, at, remove, insert: insert as readonly ElementContent[] };
}

function alike(before: Child | undefined, after: Child | undefined): boolean {
  if (before?.type === 'text') return after?.type === 'text';
  if (before?.type !== 'element' || after?.type !== 'element') return false;
  return before.tagName === after.tagName && same(before.properties['className'], after.properties['className']);
}

function diffPair(before: Child | undefined, after: Child | undefined, path: readonly number[], out: Patch[]): void {
  if (before === after) return;
  if (before?.type === 'element' && after?.type === 'element') diffElements(before, after, path, out);
  else if (before?.type === 'text' && after?.type === 'text' && before.value !== after.value)
    out.push(childrenPatch(path.slice(0, -1), path.at(-1) ?? 0, 1, [after]));
}

function diffElements(before: Element, after: Element, path: readonly number[], out: Patch[]): void {
  diffChildren(before.children, after.children, path, out);
  if (!sameProperties(before, after)) out.push({ kind: 'properties', path, properties: after.properties });
}

function sameProperties({ properties: before }: Element, { properties: after }: Element): boolean {
  const names = Object.keys(before);
  return names.length === Object.keys(after).length && names.every(name => same(before[name], after[name]));
}

function same(before: unknown, after: unknown): boolean {
  if (!Array.isArray(before) || !Array.isArray(after)) return before === after;
  return before.length === after.length && before.every((value, at) => value === after[at]);
}
