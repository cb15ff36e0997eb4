/** JSON of other people, read without trust: what is not of the kind that is asked for is not there. */
export type Data = Readonly<Record<string, unknown>>;

export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value parsed; `undefined` where the text is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

/** A text that is not empty, blanks round it gone; numbers count as text. */
export function textAt(data: Data | undefined, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = data !== undefined && Object.hasOwn(data, key) ? data[key] : undefined;
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text === 'string' && text.trim() !== '') return text.trim();
  }
  return undefined;
}

/** The objects in a list, or in a map; none where it is neither. */
export function listAt(data: Data | undefined, key: string): Data[] {
  const value = data !== undefined && Object.hasOwn(data, key) ? data[key] : undefined;
  return (Array.isArray(value) ? (value as unknown[]) : isData(value) ? Object.values(value) : []).filter(isData);
}

/** The texts in a list. */
export function textsAt(data: Data, key: string): string[] {
  const value = Object.hasOwn(data, key) ? data[key] : undefined;
  return Array.isArray(value) ? (value as unknown[]).filter(entry => typeof entry === 'string') : [];
}

export const dataAt = (data: Data, key: string): Data | undefined =>
  Object.hasOwn(data, key) && isData(data[key]) ? data[key] : undefined;
