/** Containers: of blocks, of verse, and tables. */
import { parseRun } from '../inline';
import { readLabel } from '../labels';
import { lastFull, skipBlanks, trimEnd } from '../lines';
import type { Box, Correction, Extract, Span, Table, TableRow, Verse } from '../types';
import { inside, opening, whole, type Piece } from './kind';

const full = ({ start, end }: Span): boolean => start < end;

export function box(piece: Piece): Box {
  const { source } = piece;
  const lines = inside(piece);
  const last = lastFull(lines);
  const line = lines[last];
  const found = line && readLabel('source', source.text, line);
  return {
    type: 'box',
    ...opening(piece),
    children: piece.blocks(found ? lines.slice(0, last) : lines),
    ...(found && {
      sourceLabel: source.part(found.label.start, found.label.end),
      source: source.part(found.rest.start, found.rest.end),
    }),
    ...whole(piece),
  };
}

export const extract = (piece: Piece): Extract => ({
  type: 'extract',
  ...opening(piece),
  children: piece.blocks(inside(piece)),
  ...whole(piece),
});

export const correction = (piece: Piece): Correction => ({
  type: 'correction',
  ...opening(piece),
  children: piece.blocks(inside(piece)),
  ...whole(piece),
});

export function verse(piece: Piece): Verse {
  const lines = inside(piece);
  const first = lines.findIndex(full);
  const body = first < 0 ? [] : lines.slice(first, lastFull(lines) + 1);
  // One blank line between stanzas, however many were typed.
  const kept = body.filter((line, at) => full(line) || full(body[at - 1] ?? line));
  return {
    type: 'verse',
    ...opening(piece),
    children: kept.map(line => parseRun(piece.source, [line])),
    ...whole(piece),
  };
}

export function table(piece: Piece): Table {
  return {
    type: 'table',
    ...opening(piece),
    children: inside(piece)
      .filter(full)
      .map(line => row(piece, line)),
    ...whole(piece),
  };
}

function row({ source }: Piece, line: Span): TableRow {
  return {
    type: 'row',
    children: splitCells(source.text, line).map(cell => parseRun(source, [cell])),
    position: source.position(line.start, line.end),
  };
}

/** The parts of a line between bars that have a blank, or the line's end, on both sides. `\|` is no such bar. */
export function splitCells(text: string, { start, end }: Span): Span[] {
  const cells: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !isBar(text, at, start, end)) continue;
    const first = skipBlanks(text, from, at);
    cells.push({ start: first, end: trimEnd(text, first, at) });
    from = at + 1;
  }
  return cells;
}

function isBar(text: string, at: number, start: number, end: number): boolean {
  const apart = (place: number): boolean => place < start || place >= end || /[ \t]/.test(text[place] ?? '');
  return text[at] === '|' && apart(at - 1) && apart(at + 1);
}
