/** What a UTF-16 code unit can be in a word; read once each and remembered, since most text needs a hundred of them. */
const KNOWN = 1;
const IN_WORD = 2;
const STARTS_NAME = 4;
const JOINS = 8;

const WORD = /[\p{L}\p{N}\p{M}@#$£€%&+_]/u;
const NAME_START = /[\p{Lu}\p{N}@#$£€]/u;
const JOINER = /[-.'’‑/]/;

const classes = new Uint8Array(0x10000);

function classOf(code: number): number {
  const known = classes[code] ?? 0;
  return known === 0 ? classify(code) : known;
}

function classify(code: number): number {
  const character = String.fromCharCode(code);
  const found =
    KNOWN |
    (WORD.test(character) ? IN_WORD : 0) |
    (NAME_START.test(character) ? STARTS_NAME : 0) |
    (JOINER.test(character) ? JOINS : 0);
  classes[code] = found;
  return found;
}

export const isInWord = (code: number): boolean => (classOf(code) & IN_WORD) !== 0;

/** A capital, digit or sign of money: what a name or number begins with. */
export const startsName = (code: number): boolean => (classOf(code) & STARTS_NAME) !== 0;

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;

/** Where the word that begins at `at` ends: "co-operation", "U.S", "players'" are one word each. */
export function wordEnd(text: string, at: number, end: number): number {
  let i = at;
  while (i < end) {
    const found = classOf(text.charCodeAt(i));
    if ((found & IN_WORD) !== 0) i++;
    else if ((found & JOINS) !== 0 && i + 1 < end && isInWord(text.charCodeAt(i + 1))) i += 2;
    else break;
  }
  const code = text.charCodeAt(i);
  return i < end && (code === APOSTROPHE || code === CURLY_APOSTROPHE) ? i + 1 : i;
}
