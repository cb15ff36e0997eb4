import type { Block, Note } from '../../article/types';
import { gather } from './gather';
import type { Ignore, PlacedIgnore } from './run';
import type { ArticleView, BlockView } from './view-types';

const IGNORE = /^\s*lint-ignore(?![\w-])/i;
const UNTIL = /\(until\s+([^()]*)\)\s*$/;
const DAY = 24 * 60 * 60 * 1000;

/** The end of a day `2026-12-31`, wherever on earth: the last place to leave it is UTC-12. */
function endOfDay(date: string): number {
  const start = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
  return Number.isNaN(start) || !new Date(start).toISOString().startsWith(date) ? NaN : start + 1.5 * DAY;
}

/** Reads the words of a note; `undefined` where it is no suppression. */
export function readIgnore(text: string): Omit<Ignore, 'start' | 'end'> | undefined {
  const opener = IGNORE.exec(text);
  if (!opener) return undefined;
  const rest = text.slice(opener[0].length);
  const colon = rest.includes(':') ? rest.indexOf(':') : rest.length;
  const said = rest.slice(colon + 1);
  const until = UNTIL.exec(said)?.[1]?.trim();
  return {
    rules: rest
      .slice(0, colon)
      .split(/[\s,]+/)
      .filter(Boolean),
    reason: said.replace(UNTIL, '').replace(/\s+/g, ' ').trim(),
    ...(until !== undefined && { until, expires: endOfDay(until) }),
  };
}

/** The notes of a block: itself, or those that stand in a box, an extract or a correction. */
function notesIn(node: Block): readonly Note[] {
  if (node.type === 'note') return [node];
  return HOLDERS.has(node.type) && 'children' in node ? (node.children as readonly Block[]).flatMap(notesIn) : [];
}
const HOLDERS: ReadonlySet<Block['type']> = new Set<Block['type']>(['box', 'correction', 'extract']);

function ignoreIn({ node }: BlockView): readonly Ignore[] {
  return notesIn(node).flatMap(({ text, position }) => {
    const read = readIgnore(text.value);
    return read ? [{ ...read, start: position?.start.offset ?? 0, end: position?.end.offset ?? text.end }] : [];
  });
}
const ignoresIn = gather(ignoreIn);

/** Whether it takes anything off the list: without a reason, or past its day, it does not. */
export const inForce = (ignore: Ignore, now: number): boolean =>
  ignore.reason !== '' && !(now > (ignore.expires ?? now));

const NONE: readonly Ignore[] = [];

/** Which suppressions hold for which block. */
export interface Ignores {
  /** For the whole article: the notes above everything else. */
  readonly article: readonly Ignore[];
  /** Whether there is one that holds. */
  readonly any: boolean;
  /** Those and its own, by index of the block. */
  of(block: number): readonly Ignore[];
  /** Every one, with what became of it. */
  settle(used: ReadonlySet<Ignore>): readonly PlacedIgnore[];
}

function nextStoryBlock(blocks: readonly BlockView[], from: number): number {
  let next = from;
  while (blocks[next]?.node.type === 'note') next++;
  return next;
}

/**
 * Notes stand before what they speak of; those at the top, before any other block, speak of the whole article, and those in a box
 * of the box.
 */
export function ignoresOf(view: ArticleView, now: number): Ignores {
  const { blocks } = view;
  const all = ignoresIn(view);
  const top = blocks.findIndex(({ node }) => node.type !== 'note');
  const holding = all.filter(({ value: ignore }) => inForce(ignore, now));
  const atTop = holding.filter(({ block }) => top < 0 || block < top);
  const article = atTop.length ? atTop.map(({ value }) => value) : NONE;
  const byBlock = new Map<number, readonly Ignore[]>();
  for (const { value: ignore, block } of holding.slice(atTop.length)) {
    const target = nextStoryBlock(blocks, block);
    byBlock.set(target, [...(byBlock.get(target) ?? article), ignore]);
  }
  return {
    article,
    any: holding.length > 0,
    of: block => (byBlock.size ? byBlock.get(block) : undefined) ?? article,
    settle: used =>
      all.map(({ value: ignore, block }) => ({
        ignore,
        block,
        expired: now > (ignore.expires ?? now),
        used: used.has(ignore),
      })),
  };
}
