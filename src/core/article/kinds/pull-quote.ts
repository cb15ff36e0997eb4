import { parseRun } from '../inline';
import { lastFull, skipBlanks } from '../lines';
import type { PullQuote, Span, Speaker } from '../types';
import { whole, type Piece } from './kind';

/** Two hyphens, an em or en dash, or a hyphen, and a blank behind it. */
const DASH = /(?:--|—|–|-)[ \t\u00A0]+(?=\S)/y;

export function pullQuote(piece: Piece): PullQuote {
  const { source } = piece;
  const lines = piece.lines.map(({ start, end }) => ({ start: skipBlanks(source.text, start + 1, end), end }));
  const last = lastFull(lines);
  const named = last > 0 ? readSpeaker(piece, lines[last]) : undefined;
  const run = parseRun(source, named ? lines.slice(0, last) : lines);
  return { type: 'pullQuote', children: named ? [run, named] : [run], ...whole(piece) };
}

function readSpeaker({ source }: Piece, line: Span | undefined): Speaker | undefined {
  if (!line) return undefined;
  DASH.lastIndex = line.start;
  if (!DASH.test(source.text)) return undefined;
  const start = DASH.lastIndex;
  const comma = source.text.slice(start, line.end).search(/[,،，、]/);
  const position = source.position(line.start, line.end);
  if (comma < 0) return { type: 'speaker', name: source.part(start, line.end), position };
  const role = skipBlanks(source.text, start + comma + 1, line.end);
  return {
    type: 'speaker',
    name: source.part(start, start + comma),
    ...(role < line.end && { role: source.part(role, line.end) }),
    position,
  };
}
