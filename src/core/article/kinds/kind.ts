import { directiveRow } from '../blocks';
import type { Directive } from '../directive';
import type { BlockSource } from '../source';
import type { Extent } from '../split';
import type { Block, Span } from '../types';

/** What the parser of one kind of block is given. Offsets are the top-level block's. */
export interface Piece {
  readonly source: BlockSource;
  readonly extent: Extent;
  /** The block's lines without the blanks round them; blank ones are empty. */
  readonly lines: readonly Span[];
  /** The first line of a directive. */
  readonly directive?: Directive;
  /** Parses the blocks that stand in these lines, which follow one another. */
  blocks(lines: readonly Span[]): Block[];
}

/** What every node of the piece needs. */
export const whole = ({ source, extent }: Piece) => ({ position: source.position(extent.start, extent.end) });

/** The lines between a container's fences. */
export const inside = (piece: Piece): readonly Span[] => piece.lines.slice(1, -1);

/** Title and attributes of a container. */
export function opening({ directive, source }: Piece) {
  if (!directive) return { attributes: [] };
  checkAttributes(source, directive);
  return { attributes: directive.attributes, ...(directive.label && { title: directive.label }) };
}

export function checkAttributes(source: BlockSource, { name, attributes }: Directive): void {
  const known = directiveRow(name.value)?.attributes ?? [];
  for (const attribute of attributes) {
    if (known.some(row => row.name === attribute.key.value)) continue;
    source.fault('unknown-attribute', attribute.key, { attribute: attribute.key.value, directive: name.value });
  }
}

/** A directive that follows text without a blank line between them is text. */
export function markDirectives({ source, lines }: Piece): void {
  for (const line of lines) {
    if (source.text.startsWith('::', line.start)) source.fault('broken-directive', line, { reason: 'no-blank-line' });
  }
}
