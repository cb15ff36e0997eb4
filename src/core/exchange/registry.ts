import type { Article } from '../article/types';
import { ONLY_READ, READERS } from './in';
import { docx } from './out/docx';
import { atom, rss } from './out/feeds';
import { html } from './out/html';
import { json } from './out/json';
import { jsonLd } from './out/json-ld';
import { markdown } from './out/markdown';
import { newsmlG2 } from './out/newsml-g2';
import { ninjs, ninjs22 } from './out/ninjs';
import { nitf } from './out/nitf';
import { pdf } from './out/pdf';
import { text } from './out/text';
import { embargoOn } from './embargo';
import type { Exported, ExportContext, Format, Refused } from './types';

/** The formats that are written, one line each, in order of worth. */
const WRITTEN: readonly Format[] = [
  html,
  text,
  markdown,
  json,
  jsonLd,
  ninjs,
  ninjs22,
  nitf,
  newsmlG2,
  rss,
  atom,
  docx,
  pdf,
];

/** All formats; `in/index.ts` says which are read. Pickers, dialogs, the command line and the documentation are made from this table. */
export const FORMATS: readonly Format[] = [
  ...WRITTEN.map(format => ({ ...format, ...READERS[format.id] })),
  ...ONLY_READ,
];

export function formatOf(id: string): Format | undefined {
  return FORMATS.find(format => format.id === id);
}

/**
 * The article in a format, and what it lost on the way; or why it was not written.
 * @throws {RangeError} where no format that writes has this id; the message names those that do.
 */
export async function exportArticle(id: string, article: Article, context: ExportContext): Promise<Exported | Refused> {
  const format = formatOf(id);
  if (format?.export === undefined)
    throw new RangeError(`There is no export format "${id}". There are: ${writable()}.`);
  return embargoOn(article, format, context) ?? (await format.export(article, context));
}

const writable = () =>
  FORMATS.filter(format => format.export !== undefined)
    .map(({ id }) => id)
    .join(', ');
