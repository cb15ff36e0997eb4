/** See also, and internet links. */
import { readLink } from '../brackets';
import { skipBlanks } from '../lines';
import type { BlockSource } from '../source';
import type { LinkItem, Links, SeeAlso, Span } from '../types';
import { splitCells } from './containers';
import { inside, opening, whole, type Piece } from './kind';

export const seeAlso = (piece: Piece): SeeAlso => ({
  type: 'seeAlso',
  ...opening(piece),
  children: items(piece),
  ...whole(piece),
});

export const links = (piece: Piece): Links => ({
  type: 'links',
  ...opening(piece),
  children: items(piece),
  ...whole(piece),
});

const items = (piece: Piece): LinkItem[] =>
  inside(piece)
    .filter(({ start, end }) => start < end)
    .map(line => item(piece, line));

/** `17 Nov 01`, `17 November 2001`, `Nov 17, 2001`, `17/11/01`, `2001-11-17`, `2001`. */
const DATE =
  /^(?:\d{1,2}(?:st|nd|rd|th)?\.? \p{L}+\.?,? \d{2,4}|\p{L}+\.? \d{1,2}(?:, ?| )\d{2,4}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}(?:-\d{2}){0,2}(?:T\S*)?|\p{L}+ \d{4})$/u;

function item({ source }: Piece, line: Span): LinkItem {
  const { text } = source;
  const start = text[line.start] === '-' ? skipBlanks(text, line.start + 1, line.end) : line.start;
  const cells = splitCells(text, { start, end: line.end });
  const at = linkCell(text, cells, line.end);
  const link = at >= 0 ? readLink(text, cells[at]?.start ?? start, line.end) : undefined;
  const last = cells[cells.length - 1] ?? { start, end: line.end };
  return {
    type: 'linkItem',
    ...readBefore(source, at >= 0 ? cells.slice(0, at) : cells.slice(0, -1)),
    headline: link?.label ?? source.part(last.start, last.end),
    target: link?.target ?? { start: line.end, end: line.end, value: '' },
    position: source.position(line.start, line.end),
  };
}

/** The cell from which a link goes to the line's end: a headline may hold bars. Only date and section stand before it. */
function linkCell(text: string, cells: readonly Span[], end: number): number {
  return cells.slice(0, 4).findIndex(({ start }) => readLink(text, start, end)?.end === end);
}

function readBefore(source: BlockSource, cells: readonly Span[]) {
  const full = cells.filter(({ start, end }) => start < end);
  const [first] = full;
  if (!first) return {};
  const dated = full.length > 1 || DATE.test(source.text.slice(first.start, first.end));
  const section = dated ? full[1] : first;
  const lastEnd = full[full.length - 1]?.end ?? first.end;
  return {
    ...(dated && { date: source.part(first.start, first.end) }),
    ...(section && { section: source.part(section.start, lastEnd) }),
  };
}
