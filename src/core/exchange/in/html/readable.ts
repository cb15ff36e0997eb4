import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import { isTooDeep } from '../markup/depth';

/** What the readability library makes of a page. */
export interface Readable {
  /** The story as HTML; scripts are gone, the classes are still there. */
  readonly content: string;
  readonly title?: string;
  readonly byline?: string;
}

/** More elements than any page has: the library takes time with each. */
const MOST_ELEMENTS = 100_000;

/** The main content of a page; `undefined` where the library finds none. */
export function readable(source: string): Readable | undefined {
  if (isTooDeep(source)) return undefined;
  // In the DOM's types a window has a document; in the core there are none.
  const { document } = parseHTML(source) as unknown as { readonly document: never };
  try {
    const found = new Readability(document, { keepClasses: true, maxElemsToParse: MOST_ELEMENTS }).parse();
    const content = found?.content;
    if (!content) return undefined;
    return { content, ...(found.title && { title: found.title }), ...(found.byline && { byline: found.byline }) };
  } catch {
    return undefined;
  }
}
