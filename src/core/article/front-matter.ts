/** The front matter: a line grammar of its own. A broken line is kept and is a fault at its place; the other fields are read. */
import { fieldRow } from './fields';
import { readValue, type RawValue } from './field-value';
import { afterLineEnd, isBlank, LineFinder, skipBlanks, trimEnd } from './lines';
import type { Fault, Field, FrontMatter, Span } from './types';

export const NO_FRONT_MATTER: FrontMatter = { span: { start: 0, end: 0 }, fieldsEnd: 0, fields: [], faults: [] };

/** Whether an opening `---` stands there and no closing one. */
export const isLeftOpen = ({ faults }: FrontMatter): boolean =>
  faults.some(({ code }) => code === 'unclosed-front-matter');

/** `name:` at the start of a line; the name may stand in quotation marks, as other YAML tools write it. */
const KEY = /^(["']?)([^\s"'#:[\]{},&*!|>%@`-][^:"']{0,99}?)\1[ \t]*:(?=[ \t]|$)/;
/** A known name needs no blank behind its colon. */
const TIGHT_KEY = /^()([a-z]+):/;

/** What is front matter or a byte order mark at the start of a file, and text anywhere else. */
export const STARTS_FILE = /^(?:---|\uFEFF)/;

/** A byte order mark that an editor left at the start. */
export const bodyStart = (text: string): number => (text.startsWith('\uFEFF') ? 1 : 0);

/** Reads the front matter that `text` starts with, if it does. */
export function readFrontMatter(text: string): FrontMatter {
  const start = bodyStart(text);
  if (!text.startsWith('---', start)) return NO_FRONT_MATTER;
  const finder = new LineFinder(text);
  const first = finder.end(start);
  if (trimEnd(text, start + 3, first) !== start + 3) return NO_FRONT_MATTER;
  const lines: Span[] = [];
  for (let end = first; end < text.length;) {
    const from = afterLineEnd(text, end);
    end = finder.end(from);
    if (text.startsWith('---', from) && trimEnd(text, from + 3, end) === from + 3) {
      return { span: { start, end: afterLineEnd(text, end) }, fieldsEnd: from, ...readFields(text, lines) };
    }
    lines.push({ start: from, end });
  }
  return readUnclosed(text, start, lines);
}

/**
 * Front matter that nobody closed goes as far as its lines are fields, and no further than to the first blank line; where no known
 * field stands in it, its dashes are text.
 */
function readUnclosed(text: string, start: number, lines: readonly Span[]): FrontMatter {
  const fault: Fault = { code: 'unclosed-front-matter', start, end: start + 3 };
  const blank = lines.findIndex(line => skipBlanks(text, line.start, line.end) === line.end);
  const run = blank < 0 ? lines : lines.slice(0, blank);
  const kept = run.slice(0, fieldLines(text, run));
  const { fields, faults } = readFields(text, kept);
  const last = kept[kept.length - 1];
  if (!last || !fields.some(({ known }) => known)) return { ...NO_FRONT_MATTER, faults: [fault] };
  const end = afterLineEnd(text, last.end);
  return { span: { start, end }, fieldsEnd: end, fields, faults: [fault, ...faults] };
}

/** A field of the desk's own, and no speaker or place at the head of a paragraph. */
const OWN_NAME = /^[a-z][\w-]*$/;

/** How many lines there are up to the last field, as far as all are fields or comments. */
function fieldLines(text: string, lines: readonly Span[]): number {
  let count = 0;
  for (let at = 0; at < lines.length;) {
    const { field, broken, next } = readEntry(text, lines, at);
    if (broken || (field && !fieldRow(field.name) && !OWN_NAME.test(field.name))) break;
    if (field) count = next;
    at = next;
  }
  return count;
}

function readFields(text: string, lines: readonly Span[]): { fields: Field[]; faults: Fault[] } {
  const fields: Field[] = [];
  const faults: Fault[] = [];
  for (let at = 0; at < lines.length;) {
    const entry = readEntry(text, lines, at);
    at = entry.next;
    if (entry.field) fields.push(readField(entry.field, faults));
    else if (entry.broken) faults.push({ code: 'invalid-field', ...entry.broken, data: { reason: 'no-field-name' } });
  }
  markDuplicates(fields, faults);
  return { fields, faults };
}

interface Entry {
  readonly next: number;
  readonly field?: RawValue;
  readonly broken?: Span;
}

function readEntry(text: string, lines: readonly Span[], at: number): Entry {
  const line = lines[at] ?? { start: 0, end: 0 };
  const start = skipBlanks(text, line.start, line.end);
  const end = trimEnd(text, start, line.end);
  if (start === end || text[start] === '#') return { next: at + 1 };
  const typed = text.slice(line.start, Math.min(end, line.start + 120));
  const key = start === line.start ? keyOf(typed) : undefined;
  if (!key) return { next: at + 1, broken: { start, end } };
  const next = continued(text, lines, at + 1);
  const value = skipBlanks(text, line.start + key.length, end);
  const more = lines.slice(at + 1, next);
  return {
    next,
    field: { text, name: key.name, key: keySpan(line.start, key), first: { start: value, end }, more },
  };
}

interface Key {
  readonly name: string;
  /** Where the name starts in the line. */
  readonly offset: number;
  /** Of the key with its colon. */
  readonly length: number;
}

function keyOf(typed: string): Key | undefined {
  const tight = TIGHT_KEY.exec(typed);
  const match = KEY.exec(typed) ?? (tight && fieldRow(tight[2] ?? '') ? tight : null);
  return match ? { name: match[2] ?? '', offset: (match[1] ?? '').length, length: match[0].length } : undefined;
}

const keySpan = (start: number, { name, offset }: Key): Span => ({
  start: start + offset,
  end: start + offset + name.length,
});

/** Behind the lines that go on with the field before `at`: indented ones and list items, and blank ones between them. */
function continued(text: string, lines: readonly Span[], at: number): number {
  let next = at;
  for (; at < lines.length; at++) {
    const { start, end } = lines[at] ?? { start: 0, end: 0 };
    const first = skipBlanks(text, start, end);
    if (first === end) continue;
    const item = text[start] === '-' && (start + 1 === end || isBlank(text.charCodeAt(start + 1)));
    const closing = text[start] === ']' || text[start] === '}';
    if (first === start && !item && !closing) break;
    next = at + 1;
  }
  return next;
}

function readField(raw: RawValue, faults: Fault[]): Field {
  const row = fieldRow(raw.name);
  if (!row) faults.push({ code: 'unknown-field', ...raw.key, data: { field: raw.name } });
  const { data, fault } = readValue(raw, row);
  const last = raw.more[raw.more.length - 1];
  const value = { start: raw.first.start, end: last ? trimEnd(raw.text, raw.first.start, last.end) : raw.first.end };
  if (fault) faults.push({ code: 'invalid-field', ...fault.span, data: { field: raw.name, ...fault.data } });
  return { name: raw.name, key: raw.key, value, data, known: row !== undefined };
}

function markDuplicates(fields: readonly Field[], faults: Fault[]): void {
  const seen = new Set<string>();
  for (const { name, key } of fields) {
    if (seen.has(name)) faults.push({ code: 'invalid-field', ...key, data: { field: name, reason: 'duplicate' } });
    seen.add(name);
  }
}
