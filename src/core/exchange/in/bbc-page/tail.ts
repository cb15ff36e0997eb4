/** What follows the story: see also, internet links, tools and promotions. */
import type { Block } from '../../../article/types';
import { type LinkParts, links, seeAlso } from '../build';
import { isFurniture } from './furniture';
import type { Line } from './lines';

const SEE_ALSO = /^(?:see also|relevant stories|related stories):?$/i;
const LINKS = /^(?:related )?(?:internet |external |bbc )?links:?$/i;
/** What opens the part of the page that is about other stories. */
const PROMOTIONS =
  /^(?:(?:other )?top .{0,40}stories(?: now)?:?|in this section|links to (?:more|other) .{0,60} stories|news front page \||back to top|products (?:&|and) services|search bbc news.*|© ?(?:bbc|mm).*|most popular now.*|elsewhere on (?:the )?bbc.*)$/i;
const SHARED = [SEE_ALSO, LINKS, PROMOTIONS];

const opens = ({ text }: Line): boolean => SHARED.some(pattern => pattern.test(text));

/** Where the tail starts; the length where the page has none or breaks off before it. */
export function tailStart(lines: readonly Line[]): number {
  const at = lines.findIndex(opens);
  return at < 0 ? lines.length : at;
}

export interface Tail {
  readonly blocks: readonly Block[];
  readonly taken: readonly Line[];
  readonly furniture: readonly Line[];
}

interface Reading {
  blocks: Block[];
  taken: Line[];
  furniture: Line[];
}

export function readTail(lines: readonly Line[]): Tail {
  const tail: Reading = { blocks: [], taken: [], furniture: [] };
  for (let at = 0; at < lines.length;) {
    const end = sectionEnd(lines, at + 1);
    readSection(tail, lines.slice(at, end));
    at = end;
  }
  return tail;
}

function sectionEnd(lines: readonly Line[], from: number): number {
  const at = lines.slice(from).findIndex(opens);
  return at < 0 ? lines.length : from + at;
}

function readSection(tail: Reading, [head, ...lines]: readonly Line[]): void {
  if (head === undefined) return;
  const kind = SEE_ALSO.test(head.text) ? seeAlso : LINKS.test(head.text) ? links : undefined;
  if (kind === undefined) {
    tail.furniture.push(head, ...lines);
    return;
  }
  const own = lines.filter(line => !isFurniture(line));
  tail.furniture.push(head, ...lines.filter(isFurniture));
  tail.taken.push(...own);
  tail.blocks.push(kind(itemsOf(own)));
}

/** "17 Nov 01 | UK Politics", before the headline it belongs to, or behind it (2003). */
const DATED = /^(\d{1,2} \p{L}{3,9} \d{2,4})\s*(?:\|\s*(.+))?$/u;

function itemsOf(lines: readonly Line[]): LinkParts[] {
  const dateFirst = DATED.test(lines[0]?.text ?? '');
  const items: Item[] = [];
  for (const { text } of lines) {
    const stamp = datedOf(text);
    const last = items[items.length - 1];
    const part: Item = stamp ?? { headline: text };
    // The date and the headline of one item; a second of either opens the next.
    const [has, lacks] = dateFirst ? (['date', 'headline'] as const) : (['headline', 'date'] as const);
    if (last?.[has] !== undefined && last[lacks] === undefined && part[lacks] !== undefined) Object.assign(last, part);
    else items.push({ ...part });
  }
  return items.map(item => ({ headline: '', ...item }));
}

type Item = Partial<Pick<LinkParts, 'date' | 'headline' | 'section'>>;

function datedOf(text: string): Pick<LinkParts, 'date' | 'section'> | undefined {
  const match = DATED.exec(text);
  if (match === null) return undefined;
  const [, date = '', section] = match;
  return section === undefined ? { date } : { date, section };
}
