/** Balanced brackets, and text between them. A backslash before an ASCII punctuation mark makes it a plain character. */
import type { Part } from './types';

const ESCAPE = /\\([!-/:-@[-`{-~])/g;

/** Whether a backslash escapes the character: ASCII punctuation, as in CommonMark. */
export const isPunctuation = (code: number): boolean =>
  (code > 32 && code < 48) || (code > 57 && code < 65) || (code > 90 && code < 97) || (code > 122 && code < 127);

export const unescape = (typed: string): string => (typed.includes('\\') ? typed.replace(ESCAPE, '$1') : typed);

/** `[start, end)` as a part: its value is the text with escapes undone. */
export const partOf = (text: string, start: number, end: number): Part => ({
  start,
  end,
  value: unescape(text.slice(start, end)),
});

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '(': ')' };

/** The place of the bracket that closes the one at `open`, counting nested ones; -1 where none does before `end`. */
export function closingBracket(text: string, open: number, end: number): number {
  const opening = text[open] ?? '';
  const closing = CLOSING[opening];
  let depth = 0;
  for (let at = open; at < end; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === opening) depth++;
    else if (char === closing && --depth === 0) return at;
  }
  return -1;
}

export interface BracketedLink {
  readonly label: Part;
  readonly target: Part;
  readonly end: number;
}

/** `[label](target)` at `at`; brackets in both balance, and the target may be empty or hold blanks. */
export function readLink(text: string, at: number, end: number): BracketedLink | undefined {
  if (text[at] !== '[') return undefined;
  const close = closingBracket(text, at, end);
  if (close < 0 || text[close + 1] !== '(') return undefined;
  const last = closingBracket(text, close + 1, end);
  if (last < 0) return undefined;
  return { label: partOf(text, at + 1, close), target: partOf(text, close + 2, last), end: last + 1 };
}
