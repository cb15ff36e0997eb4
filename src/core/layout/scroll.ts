/**
 * Scrolling source and page together: from a line to a height in the page and back. Blocks are the fixed points, and between
 * them the way is divided evenly; the ends of the two are fixed points too, so that both arrive together.
 */

/** A block where it stands in both. */
export interface Anchor {
  /** Its first line, and the line behind its last, from 0. */
  readonly line: number;
  readonly endLine: number;
  /** Its upper and lower edge, in pixels from the top of the page. */
  readonly top: number;
  readonly bottom: number;
  /**
   * The height that the text has come to at its end, where it is one line of source: above the lower edge by as much as the last
   * line is short of a full one.
   */
  readonly reach?: number;
}

interface Point {
  readonly line: number;
  readonly y: number;
}

export interface ScrollMap {
  /** Both rise together; the first is 0, 0. */
  readonly points: readonly Point[];
}

/**
 * @param anchors In the order of the source. A page may set blocks aside (a clip beside the story, a box at the foot): what does
 * not stand in the order of the source is left out, so that the map never runs backwards.
 * @param lines How many lines the source has.
 * @param height Of the page, in pixels.
 */
export function scrollMap(anchors: readonly Anchor[], lines: number, height: number): ScrollMap {
  const points: Point[] = [{ line: 0, y: 0 }];
  for (const { line, endLine, top, bottom, reach = bottom } of inOrder(anchors)) {
    add(points, { line, y: top });
    if (reach < bottom) add(points, { line: endLine - END, y: reach });
    add(points, { line: endLine, y: bottom });
  }
  add(points, { line: lines, y: height });
  return { points };
}

/** What of a line of source counts as its end: less than a character of the longest. */
const END = 1e-6;

/** Where the line (with a fraction, from 0) stands in the page, in pixels. */
export const heightOf = (map: ScrollMap, line: number): number => between(map.points, 'line', 'y', line);

/** The line (with a fraction) that stands at this height of the page. */
export const lineAt = (map: ScrollMap, y: number): number => between(map.points, 'y', 'line', y);

/** Points that would go back, or stand on one line at two heights, are left out. */
function add(points: Point[], point: Point): void {
  const last = points.at(-1);
  if (last && point.line >= last.line && point.y > last.y) points.push(point);
}

function between(points: readonly Point[], from: keyof Point, to: keyof Point, value: number): number {
  let [low, high] = [0, points.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((points[middle] as Point)[from] <= value) low = middle;
    else high = middle;
  }
  const [a, b] = [points[low], points[high]] as [Point, Point];
  const share = b[from] > a[from] ? (value - a[from]) / (b[from] - a[from]) : 0;
  return a[to] + Math.min(Math.max(share, 0), 1) * (b[to] - a[to]);
}

/** The longest run of anchors, in order, each of which starts no higher than the one before it ends. */
function inOrder(anchors: readonly Anchor[]): readonly Anchor[] {
  const chains: number[] = [];
  const before: (number | undefined)[] = [];
  anchors.forEach((anchor, at) => {
    const length = firstBelow(anchors, chains, anchor);
    before[at] = chains[length - 1];
    const old = chains[length];
    if (old === undefined || (anchors[old] as Anchor).bottom > anchor.bottom) chains[length] = at;
  });
  const run: Anchor[] = [];
  for (let at = chains.at(-1); at !== undefined; at = before[at]) run.push(anchors[at] as Anchor);
  return run.reverse();
}

/** The first chain whose last anchor ends below the top of `anchor`. */
function firstBelow(anchors: readonly Anchor[], chains: readonly number[], anchor: Anchor): number {
  let [low, high] = [0, chains.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((anchors[chains[middle] as number] as Anchor).bottom <= anchor.top) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Milliseconds in which a scroll is taken for the echo of our own. */
const ECHO = 300;

/** Tells the reader's scrolling from what follows on ours. */
export class EchoGuard {
  #until = -Infinity;

  /** We scroll now (in milliseconds of any clock). */
  scrolled(now: number): void {
    this.#until = now + ECHO;
  }

  isEcho(now: number): boolean {
    return now < this.#until;
  }
}
