/** Fields of the front matter as source that both this format and any YAML tool read alike. */
import { parseDocument, stringify } from 'yaml';
import { fieldRow } from '../fields';
import { readScalar } from '../field-value';

export type FieldData = FieldMap | readonly FieldData[] | boolean | number | string | null | undefined;
export interface FieldMap {
  readonly [key: string]: FieldData;
}

/** `name: value`, on one or several lines; `undefined` where there is no value. */
export function writeField(name: string, data: FieldData): string | undefined {
  if (data == null || data === '' || (Array.isArray(data) && data.length === 0)) return undefined;
  if (typeof data !== 'object') return `${writeKey(name)}: ${writeScalar(String(data), fieldRow(name) !== undefined)}`;
  return stringify({ [name]: plainData(data) }, { schema: 'failsafe', lineWidth: 0, singleQuote: false }).trimEnd();
}

/** Numbers and truth values as text: every value of the front matter is. */
function plainData(data: FieldData): unknown {
  if (Array.isArray(data)) return data.map(plainData);
  if (typeof data !== 'object' || data === null) return data == null ? '' : String(data);
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, plainData(value)]));
}

const writeKey = (name: string): string => (/^[\w-]+$/.test(name) ? name : JSON.stringify(name));

/** A text on one line, in double quotation marks where another YAML tool, or this one, would read it differently. */
function writeScalar(value: string, known = true): string {
  const plain = value.trim() === value && !/[\n\r]/.test(value) && (known || !/^[[{|>]/.test(value));
  return plain && readScalar(value) === value && readsAlike(value) ? value : JSON.stringify(value);
}

function readsAlike(value: string): boolean {
  try {
    const document = parseDocument(`_: ${value}`, { schema: 'failsafe', logLevel: 'silent' });
    const data = document.toJS() as Record<string, unknown>;
    return document.errors.length === 0 && document.warnings.length === 0 && data['_'] === value;
  } catch {
    return false;
  }
}
