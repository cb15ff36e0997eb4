/** What a paragraph of wire copy is. */
import type { Block } from '../../../article/types';
import { clip, crosshead, type LinkParts, links, list, paragraph, picture, pullQuote, run, seeAlso } from '../build';
import { originOf } from '../markup/related';
import { type Copy, unwrapped } from './paragraphs';

type Reader = (copy: Copy) => Block | undefined;

const readList: Reader = ({ lines }) => {
  const items: string[] = [];
  const [first = ''] = lines;
  const mark = /^-\s+/.test(first) ? /^-\s+/ : /^\d{1,2}\.\s+/.test(first) ? /^\d{1,2}\.\s+/ : undefined;
  if (mark === undefined || lines.length < 2) return undefined;
  for (const line of lines) {
    if (mark.test(line)) items.push(line.replace(mark, ''));
    else items.push(`${items.pop() ?? ''} ${line}`);
  }
  return items.length > 1 ? list(items, !first.startsWith('-')) : undefined;
};

/** A quotation with a dash and a name under it. */
const readPullQuote: Reader = ({ lines }) => {
  const name = /^(?:--|[–—])\s*(.+)$/.exec(lines.at(-1) ?? '')?.[1];
  if (name === undefined || lines.length < 2) return undefined;
  const words = lines.slice(0, -1).join(' ');
  return pullQuote(/^["“](.*)["”]$/.exec(words)?.[1] ?? words, name);
};

/** `[What it shows]`, the caption, the credit. */
const readPicture: Reader = ({ lines }) => {
  const end = lines.findIndex(line => line.endsWith(']'));
  const alt = /^\[(.+)\]$/.exec(lines.slice(0, end + 1).join(' '))?.[1];
  if (alt === undefined || end < 0) return undefined;
  return picture({ alt, ...(lines.length > end + 1 && { caption: lines.slice(end + 1).join(' ') }) });
};

const readClip: Reader = ({ lines }) => {
  const [by, ...said] = lines;
  const words = /^["“](.+)["”]$/.exec(said.join(' '))?.[1];
  return by === undefined || words === undefined || /[.,:]$/.test(by) ? undefined : clip('video', words, { by });
};

const readTable: Reader = ({ lines }) => {
  const cells = lines.map(line => line.split(' | '));
  const width = cells[0]?.length ?? 0;
  if (lines.length < 2 || width < 2 || cells.some(row => row.length !== width)) return undefined;
  return { type: 'table', attributes: [], children: cells.map(row => ({ type: 'row', children: row.map(run) })) };
};

const RELATED: readonly (readonly [RegExp, (items: readonly LinkParts[]) => Block])[] = [
  [/^see also:$/i, seeAlso],
  [/^(?:internet )?links:$/i, links],
];

const readRelated: Reader = ({ lines: [head = '', ...lines] }) => {
  const make = RELATED.find(([pattern]) => pattern.test(head))?.[1];
  return make?.(itemsOf(lines));
};

/** A date and a section before a headline, an address behind it. */
function itemsOf(lines: readonly string[]): LinkParts[] {
  const items: LinkParts[] = [];
  let origin: Pick<LinkParts, 'date' | 'section'> = {};
  for (const line of lines) {
    if (/^https?:\S+$/.test(line)) items.push({ headline: line, ...items.pop(), target: line });
    else if (/^\d{1,2} \p{L}{3,9} \d{2,4}(?: \||$)|^\d{4}-\d{2}-\d{2}(?: \||$)/u.test(line)) origin = originOf(line);
    else {
      items.push({ headline: line, ...origin });
      origin = {};
    }
  }
  return items;
}

const MOST_WORDS_OF_A_CROSSHEAD = 7;

const readCrosshead: Reader = copy => {
  const [line, ...more] = copy.lines;
  if (line === undefined || more.length > 0 || /[.!?:;,"”'’]$/.test(line) || !/^\p{Lu}/u.test(line)) return undefined;
  return line.split(' ').length <= MOST_WORDS_OF_A_CROSSHEAD ? crosshead(line) : undefined;
};

const READERS = [readRelated, readList, readPullQuote, readPicture, readTable, readClip, readCrosshead];

export function blockOf(copy: Copy): Block {
  for (const read of READERS) {
    const block = read(copy);
    if (block) return block;
  }
  return paragraph(unwrapped(copy));
}
