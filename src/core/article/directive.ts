/** One line `::name[label]{key="value"}` or `:::name[label]{key="value"}`. */
import { isBlank, skipBlanks } from './lines';
import { closingBracket, partOf } from './brackets';
import type { Attribute, Part } from './types';

export interface Directive {
  /** How many colons. */
  readonly fence: number;
  readonly name: Part;
  readonly label?: Part;
  readonly attributes: readonly Attribute[];
}

/** Longer runs of colons are text: this bounds how deep containers can nest. */
export const LONGEST_FENCE = 32;

const NAME = /[A-Za-z][\w-]*/y;
const KEY = /[A-Za-z][\w-]*/y;
const BARE = /[^\s"'{}=“”]+/y;
const CLOSING_MARK: Readonly<Record<string, string>> = { '"': '"', "'": "'", '“': '”' };

export function countColons(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && text.charCodeAt(end) === 58) end++;
  return end - at;
}

/** The directive that the line `[start, end)` is, or `undefined` where it is none. */
export function readDirective(text: string, start: number, end: number): Directive | undefined {
  const fence = countColons(text, start, end);
  const name = fence >= 2 && fence <= LONGEST_FENCE ? match(NAME, text, start + fence, end) : undefined;
  if (!name) return undefined;
  let at = name.end;
  let label: Part | undefined;
  if (text[at] === '[' && at < end) {
    const close = closingBracket(text, at, end);
    if (close < 0) return undefined;
    label = partOf(text, at + 1, close);
    at = close + 1;
  }
  const list = text[at] === '{' && at < end ? readAttributes(text, at + 1, end) : { attributes: [], end: at };
  if (list?.end !== end) return undefined;
  return { fence, name, attributes: list.attributes, ...(label && { label }) };
}

function match(pattern: RegExp, text: string, at: number, end: number): Part | undefined {
  pattern.lastIndex = at;
  const value = pattern.exec(text)?.[0];
  return value !== undefined && at + value.length <= end ? { start: at, end: at + value.length, value } : undefined;
}

function readAttributes(text: string, from: number, end: number): { attributes: Attribute[]; end: number } | undefined {
  const attributes: Attribute[] = [];
  for (let at = skipBlanks(text, from, end); at < end; at = skipBlanks(text, at, end)) {
    if (text[at] === '}') return { attributes, end: at + 1 };
    if (attributes.length > 0 && !isBlank(text.charCodeAt(at - 1))) return undefined;
    const attribute = readAttribute(text, at, end);
    if (!attribute) return undefined;
    attributes.push(attribute);
    at = attribute.end;
  }
  return undefined;
}

function readAttribute(text: string, at: number, end: number): Attribute | undefined {
  const key = match(KEY, text, at, end);
  if (!key) return undefined;
  if (text[key.end] !== '=' || key.end >= end) {
    return { start: at, end: key.end, key, value: { start: key.end, end: key.end, value: '' } };
  }
  const mark = CLOSING_MARK[text[key.end + 1] ?? ''];
  if (mark === undefined) {
    const value = match(BARE, text, key.end + 1, end);
    return value && { start: at, end: value.end, key, value };
  }
  const close = closingMark(text, key.end + 2, end, mark);
  return close < 0 ? undefined : { start: at, end: close + 1, key, value: partOf(text, key.end + 2, close) };
}

function closingMark(text: string, at: number, end: number, mark: string): number {
  for (; at < end; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === mark) return at;
  }
  return -1;
}
