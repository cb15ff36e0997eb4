/** Directives of one line, and those that this version does not know. */
import { directiveRow } from '../blocks';
import type { Clip, Embed, Part, Unknown } from '../types';
import { checkAttributes, whole, type Piece } from './kind';

function labelOf({ directive, extent }: Piece): Part {
  const at = directive?.name.end ?? extent.end;
  return directive?.label ?? { start: at, end: at, value: '' };
}

function attributesOf({ directive, source }: Piece) {
  if (directive) checkAttributes(source, directive);
  return directive?.attributes ?? [];
}

const clip =
  (medium: Clip['medium']) =>
  (piece: Piece): Clip => ({
    type: 'clip',
    medium,
    line: labelOf(piece),
    attributes: attributesOf(piece),
    ...whole(piece),
  });

export const video = clip('video');
export const audio = clip('audio');

export const embed = (piece: Piece): Embed => ({
  type: 'embed',
  what: labelOf(piece),
  attributes: attributesOf(piece),
  ...whole(piece),
});

export function unknown(piece: Piece): Unknown {
  const name = piece.directive?.name;
  // The right name with the wrong number of colons is told apart, for a fix.
  const form = name && directiveRow(name.value)?.directive?.form;
  piece.source.fault('unknown-block', name ?? piece.extent, { name: name?.value ?? '', ...(form && { form }) });
  const source = piece.lines.map(({ start, end }) => piece.source.text.slice(start, end)).join('\n');
  return { type: 'unknown', name: name?.value ?? '', source, ...whole(piece) };
}
