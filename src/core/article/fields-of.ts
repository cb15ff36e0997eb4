/** Typed readers of the front matter. */
import type { Article, Field } from './types';

/** The first field of this name. */
export const fieldOf = ({ front }: Pick<Article, 'front'>, name: string): Field | undefined =>
  front.fields.find(field => field.name === name);

/** A field that is text, and not empty. */
export function textField(article: Pick<Article, 'front'>, name: string): string | undefined {
  const data = fieldOf(article, name)?.data;
  return typeof data === 'string' && data !== '' ? data : undefined;
}

/** A field that is a list of texts; empty where there is none. */
export function textsField(article: Pick<Article, 'front'>, name: string): readonly string[] {
  const data = fieldOf(article, name)?.data;
  return Array.isArray(data) ? data.filter((entry): entry is string => typeof entry === 'string') : [];
}

/** The headline of a slot (`index`, `seo`, `mobile`, `social`); `undefined` where it is not given. */
export const headlineFor = (article: Pick<Article, 'front'>, slot: string): string | undefined =>
  textOf(fieldOf(article, 'headlines')?.data, slot);

export interface DatelineField {
  readonly place?: string;
  readonly date?: string;
  readonly agency?: string;
}

/** The field `dateline`; `undefined` where it is missing or empty. */
export function datelineOf(article: Pick<Article, 'front'>): DatelineField | undefined {
  const data = fieldOf(article, 'dateline')?.data;
  if (typeof data === 'string') return data === '' ? undefined : { place: data };
  const entries = (['place', 'date', 'agency'] as const).flatMap(key => {
    const value = textOf(data, key);
    return value === undefined ? [] : [[key, value] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** The text of a map's key, where it is one and not empty. */
export function textOf(data: unknown, key: string): string | undefined {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, key)) return undefined;
  const value = (data as Record<string, unknown>)[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
