import type { Span } from '../../article/types';

/** A letter or digit; code units above ASCII count as letters but for spaces, dashes, quotation marks and the like. */
export function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return (
    code >= 0xaa &&
    code !== 0xab &&
    code !== 0xbb &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f)
  );
}

const APOSTROPHE = 39;
const RIGHT_QUOTE = 0x2019;
const HYPHEN = 45;
const FULL_STOP = 46;
const COMMA = 44;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Marks that hold a word together where letters stand on both sides: "don't", "co-operate", "1,000", "U.S". */
function joins(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (code === APOSTROPHE || code === RIGHT_QUOTE || code === HYPHEN || code === FULL_STOP) return isWordCode(next);
  return code === COMMA && isDigit(next) && isDigit(text.charCodeAt(at - 1));
}

/** Where the word that starts at `start` ends. */
export function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && (isWordCode(text.charCodeAt(end)) || joins(text, end))) end++;
  return end;
}

/** The words of a text, in order. */
export function* wordSpans(text: string): Generator<Span> {
  for (let at = 0; at < text.length;) {
    if (!isWordCode(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const end = wordEnd(text, at);
    yield { start: at, end };
    at = end;
  }
}

export function countWords(text: string): number {
  let words = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isWordCode(text.charCodeAt(at))) continue;
    words++;
    at = wordEnd(text, at);
  }
  return words;
}
