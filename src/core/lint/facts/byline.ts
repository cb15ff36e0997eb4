import type { FrontView } from '../engine/view-types';

/** "By the BBC's Steve Rosenberg in Moscow": the place ends the line. */
const PRINTED = / (?:in|at) (\p{Lu}[\p{L}.'’-]*(?:[ ,]+\p{Lu}[\p{L}.'’-]*)*)\s*$/u;

const locationOf = (entry: unknown): string | undefined => {
  if (typeof entry === 'string') return PRINTED.exec(entry)?.[1];
  const location: unknown = typeof entry === 'object' && entry !== null && 'location' in entry && entry.location;
  return typeof location === 'string' && location.trim() ? location.trim() : undefined;
};

/** Where the byline says its first reporter is; `undefined` where it does not. */
export function placeInByline(front: FrontView): string | undefined {
  const data = front.field('byline')?.data;
  const entries: readonly unknown[] = Array.isArray(data) ? data : [data];
  return entries.map(locationOf).find(location => location !== undefined);
}
