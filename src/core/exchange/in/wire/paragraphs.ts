/** Wire copy as paragraphs: lines that were wrapped are put together, those that were meant stay. */

export interface Copy {
  readonly lines: readonly string[];
  /** Line of the source, from 1. */
  readonly number: number;
}

/** Runs of lines between blank ones; where copy has none, an indented line starts a paragraph. */
export function paragraphsIn(text: string): Copy[] {
  const copies: { lines: string[]; number: number }[] = [];
  let open = false;
  text.split(/\r\n?|\n/).forEach((raw, at) => {
    const line = raw.trim();
    const starts = !open || /^(?:\t\s*| {3,})\S/.test(raw) || raw.startsWith('^');
    if (line !== '' && starts) copies.push({ lines: [line], number: at + 1 });
    else if (line !== '') copies.at(-1)?.lines.push(line);
    open = line !== '';
  });
  return copies;
}

/** Lines that end much earlier than others were meant to end there. */
const FULL = 0.6;

/** The text: wrapped lines as one, others as they stand. */
export function unwrapped(copy: Copy): string {
  const lengths = copy.lines.map(line => line.length);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  return lengths.slice(0, -1).every(length => length >= longest * FULL) ? joined(copy) : copy.lines.join('\n');
}

/** The lines as one. */
export const joined = ({ lines }: Copy): string => lines.join(' ').replace(/\s+/g, ' ');
