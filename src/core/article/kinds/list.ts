import { parseRun } from '../inline';
import { skipBlanks } from '../lines';
import { isItem, isNumbered } from '../split';
import type { List, ListItem, Span } from '../types';
import { markDirectives, whole, type Piece } from './kind';

export const list = (piece: Piece): List => makeList(piece, false);
export const numbered = (piece: Piece): List => makeList(piece, true);

function makeList(piece: Piece, ordered: boolean): List {
  const { text } = piece.source;
  markDirectives(piece);
  const starts = ordered ? isNumbered : isItem;
  const items: Span[][] = [];
  for (const line of piece.lines) {
    // A line without a marker goes on with its item.
    if (starts(text, line.start) && line.start < line.end) items.push([line]);
    else items[items.length - 1]?.push(line);
  }
  return { type: 'list', ordered, children: items.map(lines => makeItem(piece, lines)), ...whole(piece) };
}

function makeItem({ source }: Piece, lines: readonly Span[]): ListItem {
  const [first = { start: 0, end: 0 }, ...more] = lines;
  const digits = /^\d*/.exec(source.text.slice(first.start, first.start + 2))?.[0].length ?? 0;
  const marker = source.part(first.start, first.start + (digits || 1));
  // Behind the full stop of a number, or the hyphen.
  const text = { start: skipBlanks(source.text, marker.end + (digits ? 1 : 0), first.end), end: first.end };
  return {
    type: 'item',
    marker,
    children: [parseRun(source, [text, ...more])],
    position: source.position(first.start, lines[lines.length - 1]?.end ?? first.end),
  };
}
