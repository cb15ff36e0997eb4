/** Paragraphs, crossheads and notes. */
import { parseRun } from '../inline';
import type { Crosshead, FaultCode, Note, Paragraph } from '../types';
import { markDirectives, whole, type Piece } from './kind';

export function paragraph(piece: Piece): Paragraph {
  const { source, lines } = piece;
  markDirectives(piece);
  return { type: 'paragraph', children: [parseRun(source, lines)], ...whole(piece) };
}

/** A line of text that opens something and does not close or parse. */
export const broken =
  (code: FaultCode) =>
  (piece: Piece): Paragraph => {
    const { source, lines, directive } = piece;
    const line = lines[0] ?? piece.extent;
    source.fault(code, line, directive && { directive: directive.name.value });
    return { type: 'paragraph', children: [parseRun(source, lines)], ...whole(piece) };
  };

export function crosshead(piece: Piece): Crosshead {
  const { source, extent } = piece;
  const [hashes = '', blanks = ''] = /^(#+)([ \t]+)/.exec(source.text.slice(extent.start, extent.end))?.slice(1) ?? [];
  const level = hashes.length;
  if (level !== 2) {
    source.fault('heading-level', { start: extent.start, end: extent.start + level }, { level: String(level) });
  }
  const start = extent.start + level + blanks.length;
  const end = piece.lines[0]?.end ?? extent.end;
  return { type: 'crosshead', level, children: [parseRun(source, [{ start, end }])], ...whole(piece) };
}

export function note(piece: Piece): Note {
  const { source, extent } = piece;
  const start = extent.start + '<!--'.length;
  const end = Math.max(start, extent.end - '-->'.length);
  const typed = source.text.slice(start, end);
  const from = start + typed.length - typed.trimStart().length;
  const to = Math.max(from, from + typed.trim().length);
  return {
    type: 'note',
    text: { start: from, end: to, value: source.text.slice(from, to).replace(/\r\n?/g, '\n') },
    ...whole(piece),
  };
}
