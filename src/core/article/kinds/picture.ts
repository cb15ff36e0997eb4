import { partOf, readLink } from '../brackets';
import { parseRun } from '../inline';
import { readLabel } from '../labels';
import { skipBlanks } from '../lines';
import type { Picture, Span } from '../types';
import { markDirectives, whole, type Piece } from './kind';

export function picture(piece: Piece): Picture {
  const { source, lines } = piece;
  markDirectives(piece);
  const [first, ...more] = lines;
  const { start, end } = first ?? piece.extent;
  const link = readLink(source.text, start + 1, end);
  const nowhere = { start: end, end, value: '' };
  // What follows on the first line is the caption's beginning.
  const behind: Span = { start: skipBlanks(source.text, link?.end ?? end, end), end };
  const caption = behind.start < behind.end ? [behind, ...more] : more;
  const credit = readCredit(source.text, caption);
  const words = credit ? caption.slice(0, -1) : caption;
  return {
    type: 'picture',
    alt: link?.label ?? nowhere,
    src: link ? trimmed(source.text, link.target) : nowhere,
    ...(words.length > 0 && { caption: parseRun(source, words) }),
    ...credit,
    ...whole(piece),
  };
}

function trimmed(text: string, { start, end }: Span) {
  const from = skipBlanks(text, start, end);
  const to = from + text.slice(from, end).trimEnd().length;
  return partOf(text, from, to);
}

function readCredit(text: string, caption: readonly Span[]) {
  const last = caption[caption.length - 1];
  const found = last && readLabel('credit', text, last);
  return (
    found && {
      creditLabel: partOf(text, found.label.start, found.label.end),
      credit: partOf(text, found.rest.start, found.rest.end),
    }
  );
}
