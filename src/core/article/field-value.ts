/** The value of one field, read as its kind wants it. */
import { parseDocument } from 'yaml';
import type { FieldKind, FieldRow } from './fields';
import { isLanguageTag } from './language-tag';
import { skipBlanks, trimEnd } from './lines';
import type { Span } from './types';

/** A field as it stands: the rest of its first line, and the lines that go on with it. Offsets into the file. */
export interface RawValue {
  readonly text: string;
  readonly name: string;
  readonly key: Span;
  readonly first: Span;
  readonly more: readonly Span[];
}

export interface Reading {
  readonly data: unknown;
  readonly fault?: { readonly span: Span; readonly data: Readonly<Record<string, string>> };
}

/** More YAML than this in one field is not read: real ones have a few lines. */
const LONGEST_YAML = 20_000;
/** Brackets that open something, and indicators in one row, beyond which the YAML library's recursion could exhaust the stack. */
const MOST_BRACKETS = 200;
const NESTED_INDICATORS = /(?:[-?:][ \t]+){40}/;
/** Aliases that multiply beyond this are an attack. */
const MOST_ALIASES = 100;

const BLOCK_SCALAR = /^[|>][-+0-9]{0,2}(?:[ \t]+#.*)?$/;
const DOUBLE_QUOTED = /^"(?:[^"\\]|\\.)*"$/;
const SLOT = /^[ \t]+(["']?)([\w-]+)\1[ \t]*:(?:[ \t]+(.*))?$/;
const ITEM = /^[ \t]*-[ \t]+(.*)$/;

export function readValue(raw: RawValue, row: FieldRow | undefined): Reading {
  const typed = raw.text.slice(raw.first.start, raw.first.end);
  return READERS[row?.kind ?? 'unknown'](raw, typed, row);
}

type Reader = (raw: RawValue, typed: string, row: FieldRow | undefined) => Reading;

const isFlow = (typed: string): boolean => typed.startsWith('[') || typed.startsWith('{');

const text: Reader = (raw, typed) => {
  if (raw.more.length === 0) return { data: readScalar(typed) };
  if (BLOCK_SCALAR.test(typed) || typed.startsWith('"')) return yaml(raw, isText);
  const lines = raw.more.map(({ start, end }) => raw.text.slice(start, end).trim());
  return { data: [typed, ...lines].filter(line => line !== '').join(' ') };
};

const choice: Reader = (raw, typed, row) => {
  const reading = text(raw, typed, row);
  const { data } = reading;
  if (data === '' || row?.choices?.some(({ value }) => value === data)) return reading;
  return { data, fault: { span: raw.first, data: { reason: 'choice', value: String(data) } } };
};

/** What names no language is none: it would silence every rule that knows one. */
const language: Reader = (raw, typed, row) => {
  const reading = text(raw, typed, row);
  const { data } = reading;
  if (data === '' || isLanguageTag(String(data))) return reading;
  return { data: undefined, fault: { span: raw.first, data: { reason: 'shape' } } };
};

const texts: Reader = (raw, typed) => {
  if (raw.more.length === 0 && !isFlow(typed)) {
    return {
      data:
        typed === ''
          ? []
          : readScalar(typed)
              .split(/[,،，、]/)
              .map(part => part.trim())
              .filter(Boolean),
    };
  }
  const items = typed === '' ? everyLine(raw, ITEM) : undefined;
  return items ? { data: items.map(match => readScalar(match[1] ?? '')) } : yaml(raw, isTexts);
};

const slots: Reader = (raw, typed) => {
  const lines = typed === '' ? everyLine(raw, SLOT) : undefined;
  if (lines) return { data: Object.fromEntries(lines.map(match => [match[2] ?? '', readScalar(match[3] ?? '')])) };
  return typed === '' && raw.more.length === 0 ? { data: {} } : yaml(raw, isSlots);
};

const dateline: Reader = (raw, typed, row) =>
  typed.startsWith('{') || (typed === '' && raw.more.length > 0) ? slots(raw, typed, row) : text(raw, typed, row);

const byline: Reader = (raw, typed, row) =>
  typed.startsWith('[') || (typed === '' && raw.more.length > 0) ? yaml(raw, isPeople) : text(raw, typed, row);

const signoff: Reader = (raw, typed) => (typed === '' && raw.more.length === 0 ? { data: [] } : yaml(raw, isPeople));

const unknown: Reader = (raw, typed, row) =>
  isFlow(typed) || (typed === '' && raw.more.length > 0) ? yaml(raw, () => true) : text(raw, typed, row);

const READERS: Readonly<Record<FieldKind | 'unknown', Reader>> = {
  byline,
  choice,
  dateline,
  instant: text,
  language,
  signoff,
  slots,
  text,
  texts,
  unknown,
  url: text,
};

/** One line of text: literal, but for a value that is one double-quoted scalar. */
export function readScalar(typed: string): string {
  const value = typed.trim();
  if (value.length > LONGEST_YAML || !DOUBLE_QUOTED.test(value)) return value;
  const document = parseDocument(value, { schema: 'failsafe', logLevel: 'silent' });
  return document.errors.length === 0 && isText(document.contents?.toJSON())
    ? String(document.contents?.toJSON())
    : value;
}

/** The matches of all lines that are not blank, or `undefined` where one does not match. */
function everyLine({ text, more }: RawValue, pattern: RegExp): RegExpExecArray[] | undefined {
  const matches: RegExpExecArray[] = [];
  for (const { start, end } of more) {
    const to = trimEnd(text, start, end);
    if (skipBlanks(text, start, to) === to) continue;
    const match = pattern.exec(text.slice(start, to));
    if (!match || isStructured(match[match.length - 1] ?? '')) return undefined;
    matches.push(match);
  }
  return matches;
}

/** YAML that a line's text opens and literal reading would miss. */
const isStructured = (typed: string): boolean => typed === '' || BLOCK_SCALAR.test(typed);

function yaml(raw: RawValue, wants: (data: unknown) => boolean): Reading {
  const { key, first, more } = raw;
  const end = more[more.length - 1]?.end ?? first.end;
  const whole = { start: first.start, end: trimEnd(raw.text, first.start, end) };
  const reason =
    whole.end - key.start > LONGEST_YAML
      ? 'too-long'
      : isTooDeep(raw.text.slice(first.start, end))
        ? 'too-complex'
        : undefined;
  if (reason) return { data: undefined, fault: { span: whole, data: { reason } } };
  const from = first.start;
  const lead = '_: ';
  try {
    const document = parseDocument(lead + raw.text.slice(from, end), { schema: 'failsafe', logLevel: 'silent' });
    const error = document.errors[0];
    if (error) {
      const at = Math.min(
        Math.max(whole.start, from + error.pos[0] - lead.length),
        Math.max(whole.start, whole.end - 1),
      );
      const to = Math.max(at, Math.min(whole.end, from + error.pos[1] - lead.length));
      return {
        data: undefined,
        fault: { span: { start: at, end: to }, data: { reason: 'yaml', code: error.code } },
      };
    }
    const data = (document.toJS({ maxAliasCount: MOST_ALIASES }) as Record<string, unknown>)['_'];
    if (wants(data)) return { data };
    return { data, fault: { span: whole, data: { reason: 'shape' } } };
  } catch {
    // Aliases that multiply.
    return { data: undefined, fault: { span: whole, data: { reason: 'too-complex' } } };
  }
}

const isTooDeep = (typed: string): boolean =>
  (typed.match(/[[{]/g)?.length ?? 0) > MOST_BRACKETS || NESTED_INDICATORS.test(typed);

const isText = (data: unknown): boolean => typeof data === 'string';
const isTexts = (data: unknown): boolean => Array.isArray(data) && data.every(isText);
const isMap = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
const isSlots = (data: unknown): boolean => isMap(data) && Object.values(data).every(isText);
const isPeople = (data: unknown): boolean =>
  Array.isArray(data) && data.every(entry => isText(entry) || isSlots(entry));
