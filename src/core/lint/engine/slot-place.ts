import type { Span } from '../../article/types';

/**
 * Where the text of a slot stands, if it stands on its own line as it is; else the whole field is the place.
 *
 * @param field the span of the field's value in `text`
 */
export function slotPlace(name: string, value: string, { start, end }: Span, text: string): Span {
  const source = text.slice(start, end);
  const key = /^[\w-]+$/.test(name)
    ? new RegExp(`^[ \\t]+(["']?)${name}\\1[ \\t]*:[ \\t]+`, 'm').exec(source)
    : undefined;
  const at = key ? key.index + key[0].length : -1;
  return at >= 0 && source.startsWith(value, at)
    ? { start: start + at, end: start + at + value.length }
    : { start, end };
}
