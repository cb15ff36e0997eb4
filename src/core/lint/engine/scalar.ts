/** A text between double quotation marks, as YAML has it, and where each of its characters stands. */
const SIMPLE = /^\\["\\/]$/;

/**
 * Where each character of the value stands in `source`, and at last the closing mark; `undefined` where `source` is no double-quoted
 * scalar on one line, or has escapes other than of marks and strokes.
 */
export function placesInScalar(source: string): readonly number[] | undefined {
  if (!/^"[^\n\r]*"$/.test(source) || source.length < 2) return undefined;
  const places: number[] = [];
  let at = 1;
  for (; at < source.length - 1; at++) {
    places.push(at);
    if (source[at] !== '\\') continue;
    if (!SIMPLE.test(source.slice(at, at + 2))) return undefined;
    at++;
  }
  return at === source.length - 1 ? [...places, at] : undefined;
}

/** A text as it stands between double quotation marks in YAML; `undefined` where it would need more lines. */
export const scalarText = (text: string): string | undefined =>
  /[\n\r]/.test(text) ? undefined : text.replace(/["\\]/g, '\\$&');
