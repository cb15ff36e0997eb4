/** One quotation mark: straight, curly, pointed or the wire's doubled grave and apostrophe. Offsets are UTF-16. */
export interface Mark {
  readonly at: number;
  readonly end: number;
  readonly double: boolean;
  readonly opens: boolean;
  readonly closes: boolean;
}

type Shape = 'open' | 'close' | 'straight';

const DOUBLE: ReadonlyMap<number, Shape> = new Map([
  [0x22, 'straight'],
  [0x201c, 'open'],
  [0x201d, 'close'],
  [0x201e, 'open'],
  [0x201f, 'open'],
  [0xab, 'open'],
  [0xbb, 'close'],
]);

const GRAVE = 0x60;
const APOSTROPHE = 0x27;
const ANY_MARK = /["'`«»\u2018-\u201f]/g;
const HAS_DOUBLE = /["«»\u201c-\u201f]|``/;
const HAS_SINGLE = /(?:^|[\s([{"\u201c—–-])[‘'`\u201a\u201b](?=[^\s'])/;

const SPACE = /\s/;
const WORDISH = /[\p{L}\p{N}]/u;
/** What may stand before an opening mark, and after a closing one. */
const BEFORE_OPENING = /[\s([{<"'`«‘“„‚—–―\-/>|:*•]/;
const AFTER_CLOSING = /[\s)\]}>"'»’”,.;:!?…—–―\-/<|*]/;
const ENDING = /[.,!?…;:)\]—–-]/;

/** Short forms that begin with an apostrophe ('em, 'til, '90s): they open nothing. */
const ELISIONS =
  /^['’‘](?:em|til|till|tis|twas|twere|cause|cos|bout|round|neath|n|n'|n’|tween|ere|\d\ds?)(?![\p{L}\p{N}])/iu;

/** Whether there is anything to analyse: most paragraphs need no more than this. */
export function mayQuote(text: string): boolean {
  return HAS_DOUBLE.test(text) || HAS_SINGLE.test(text);
}

/** All quotation marks of a paragraph in order; apostrophes and marks of feet and inches are not among them. */
export function findMarks(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  const wire = text.includes('``');
  // In copy that doubles the apostrophe for want of a better mark, single ones stand within those.
  const singles = wire || !text.includes("''");
  ANY_MARK.lastIndex = 0;
  for (let hit = ANY_MARK.exec(text); hit; hit = ANY_MARK.exec(text)) {
    const mark = readMark(text, hit.index, wire);
    if (mark && mark !== 'none' && (mark.double || singles)) marks.push(mark);
    if (mark) ANY_MARK.lastIndex = mark === 'none' ? hit.index + 2 : mark.end;
  }
  return marks;
}

/** `none`: two characters that are no mark. Two apostrophes close what two graves have opened; they open nothing. */
function readMark(text: string, at: number, wire: boolean): Mark | 'none' | undefined {
  const code = text.charCodeAt(at);
  const shape = DOUBLE.get(code);
  if (shape) return doubleMark(text, at, shape);
  const twice = text.charCodeAt(at + 1) === code;
  if (twice && code === GRAVE) return { at, end: at + 2, double: true, opens: true, closes: false };
  if (twice && code === APOSTROPHE)
    return wire ? { at, end: at + 2, double: true, opens: false, closes: true } : 'none';
  return singleMark(text, at, code);
}

function doubleMark(text: string, at: number, shape: Shape): Mark | undefined {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (isSpaced(text, at)) return { at, end: at + 1, double: true, opens: shape === 'open', closes: shape === 'close' };
  const ends = !SPACE.test(before) && AFTER_CLOSING.test(after);
  const begins = !SPACE.test(after) && BEFORE_OPENING.test(before);
  if (shape === 'straight') {
    return before === '=' || isInches(text, at) ? undefined : straightMark(at, begins, ends, before, after);
  }
  // An opening mark with a letter before it and a space after it ends something where anything has begun.
  if (shape === 'open' && ends && !begins)
    return { at, end: at + 1, double: true, opens: !ENDING.test(before), closes: true };
  const opens = (shape === 'open') !== (shape === 'close' && begins && !ends);
  return { at, end: at + 1, double: true, opens, closes: !opens };
}

/** « Bien », as French has it: a space within the marks, and one or the sentence's own marks without. */
function isSpaced(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (text[at] === '«') return SPACE.test(after) && BEFORE_OPENING.test(before);
  return text[at] === '»' && SPACE.test(before) && AFTER_CLOSING.test(after);
}

/** A straight mark with a letter or a space on both sides can do either: pairing decides. */
function straightMark(at: number, begins: boolean, ends: boolean, before: string, after: string): Mark {
  const undecided = begins === ends;
  const leansOpen = undecided && !SPACE.test(after) && SPACE.test(before);
  return { at, end: at + 1, double: true, opens: begins || undecided || leansOpen, closes: ends || undecided };
}

/** 6'2": a measure, not a mark. */
function isInches(text: string, at: number): boolean {
  return /\d['′’]\d{1,2}$/.test(text.slice(Math.max(0, at - 4), at));
}

function singleMark(text: string, at: number, code: number): Mark | undefined {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (WORDISH.test(before) && WORDISH.test(after)) return undefined;
  const canOpen = code !== 0x2019 && !SPACE.test(after) && BEFORE_OPENING.test(before);
  const opens = canOpen && !ELISIONS.test(text.slice(at, at + 10));
  const closes = (code === APOSTROPHE || code === 0x2019) && !SPACE.test(before) && AFTER_CLOSING.test(after);
  return opens || closes ? { at, end: at + 1, double: false, opens, closes } : undefined;
}
