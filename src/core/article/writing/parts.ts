/** Pieces of directives, and guards against text that would be read as something else. */
import { closingBracket } from '../brackets';
import { LONGEST_FENCE } from '../directive';
import { readLabel } from '../labels';
import { joinLines } from '../lines';
import { Splitter } from '../split';
import type { Attribute, Part, Run } from '../types';
import { writeRun } from './inline';

export const oneLine = (text: string): string => joinLines(text, ' ');

/** A backslash is kept as it is where it escapes nothing. */
const backslashes = (text: string): string => text.replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\');

/** A part's value on one line. */
export const line = ({ value }: Part): string => backslashes(oneLine(value));

/** Text for between `[` and `]`: brackets are escaped where they do not balance. */
export function bracketed(part: Part): string {
  const text = line(part);
  const whole = `[${text}]`;
  return closingBracket(whole, 0, whole.length) === whole.length - 1 ? text : text.replace(/[[\]]/g, '\\$&');
}

/** Text for between `(` and `)`. */
export function target(part: Part): string {
  const text = line(part);
  const whole = `(${text})`;
  return closingBracket(whole, 0, whole.length) === whole.length - 1 ? text : text.replace(/[()]/g, '\\$&');
}

/** A number or date stands bare, everything else in quotation marks. */
function attribute({ key, value }: Attribute): string {
  const text = oneLine(value.value);
  return `${key.value}=${/^[\d-]+$/.test(text) ? text : `"${backslashes(text).replaceAll('"', '\\"')}"`}`;
}

/** `::name[label]{key="value"}`; an empty label is left out unless `always`. */
export function opener(
  fence: number,
  name: string,
  label: Part | undefined,
  attributes: readonly Attribute[],
  always = false,
): string {
  const brackets = label && (always || label.value !== '') ? `[${bracketed(label)}]` : '';
  const braces = attributes.length > 0 ? `{${attributes.map(attribute).join(' ')}}` : '';
  return ':'.repeat(fence) + name + brackets + braces;
}

interface Opened {
  readonly title?: Part;
  readonly attributes: readonly Attribute[];
}

/** A container round these lines, with a fence of a length that none of them has. */
export function container(name: string, { title, attributes }: Opened, inner: readonly string[]): string {
  const used = new Set(inner.flatMap(text => Array.from(text.matchAll(/^[ \t]*(:{3,})/gm), match => match[1]?.length)));
  let fence = 3;
  while (used.has(fence) && fence < LONGEST_FENCE) fence++;
  return [opener(fence, name, title, attributes), ...inner, ':'.repeat(fence)].join('\n');
}

/** A paragraph's text, escaped where its first line would be read as another kind of block, or a line as a fence. */
export function guard(text: string): string {
  const lines = text.split('\n').map(guardFence);
  const first = lines[0] ?? '';
  if (opensNothing(first)) return lines.join('\n');
  return [first.replace(/^(\d{0,2})(?=.)/, '$1\\'), ...lines.slice(1)].join('\n');
}

function opensNothing(first: string): boolean {
  const { shape } = new Splitter(first).next() ?? { shape: 'paragraph' };
  return shape === 'paragraph';
}

/** A line that starts with colons, which could open or close something. */
export const guardFence = (text: string): string => text.replace(/^(?=::)/, '\\');

/** A line that would be taken for a credit or a source: its colon is escaped. */
export const guardLabel = (kind: 'credit' | 'source', text: string): string =>
  readLabel(kind, text, { start: 0, end: text.length }) ? text.replace(/[:：]/, '\\:') : text;

/** A bar that would part cells. */
export const writeCell = (run: Run): string => oneLine(writeRun(run)).replace(/(^|[ \t])\|(?=[ \t]|$)/g, '$1\\|');
