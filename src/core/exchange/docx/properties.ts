import type { IPropertiesOptions } from 'docx';
import { textOf, textsField } from '../../article/fields-of';
import type { Article } from '../../article/types';
import type { Details } from '../../layout/details';
import { INTERNAL } from '../losses';
import { summaryOf } from '../summary';
import { fit } from '../xml';

/** Fields that a Word file shows in its text or has a property of its own for. */
const SHOWN: ReadonlySet<string> = new Set([
  'byline',
  'dateline',
  'headline',
  'keywords',
  'language',
  'published',
  'section',
  'summary',
]);

/** What Word shows under File, Info: its own properties, and every other field of the front matter by its name. */
export function propertiesOf(article: Article, details: Details): Omit<IPropertiesOptions, 'sections'> {
  return {
    title: fit(details.headline ?? ''),
    subject: fit(details.section.join('/')),
    creator: fit(details.authors.map(({ name }) => name).join('; ') || (details.byline ?? '')),
    lastModifiedBy: fit(details.edition.masthead.title),
    keywords: fit(textsField(article, 'keywords').join(', ')),
    description: fit(summaryOf(article) ?? ''),
    customProperties: article.front.fields.flatMap(({ name, data }) =>
      SHOWN.has(name) || INTERNAL.has(name) ? [] : valuesOf(name, data),
    ),
  };
}

interface Property {
  readonly name: string;
  readonly value: string;
}

function valuesOf(name: string, data: unknown): Property[] {
  if (typeof data === 'string') return data === '' ? [] : [{ name, value: fit(data) }];
  if (Array.isArray(data)) return valuesOf(name, data.filter(entry => typeof entry === 'string').join(', '));
  if (typeof data !== 'object' || data === null) return [];
  return Object.keys(data).flatMap(key => valuesOf(`${name}.${key}`, textOf(data, key)));
}
