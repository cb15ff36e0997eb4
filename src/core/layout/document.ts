import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { Page } from './types';

export interface DocumentParts {
  /** The style sheet's text, put into the document. */
  readonly styles?: string;
  /** The address of a style sheet beside the document. */
  readonly styleSheet?: string;
  /** What else belongs in the head: descriptions, structured data. */
  readonly head?: readonly Element[];
}

const NOTHING_ELSE = "default-src 'none'; base-uri 'none'; form-action 'none'";

/**
 * What the file may load: what stands in it, or what lies beside it. No script runs, should one ever get past the printer.
 * A page opened from a folder has no origin that `'self'` could mean, so `file:` is named.
 */
const policy = (beside: boolean): string =>
  beside
    ? `${NOTHING_ELSE}; img-src 'self' file:; style-src 'self' file:`
    : `${NOTHING_ELSE}; img-src data:; style-src 'unsafe-inline'`;

/** A whole HTML document round a page, for a file. */
export function pageDocument(page: Page, { styles, styleSheet, head = [] }: DocumentParts): Root {
  return {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: page.language, dir: page.direction }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { httpEquiv: 'content-security-policy', content: policy(styleSheet !== undefined) }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('title', page.title),
          ...head,
          styles === undefined ? undefined : h('style', styles),
          styleSheet === undefined ? undefined : h('link', { rel: 'stylesheet', href: styleSheet }),
        ]),
        h('body', page.body),
      ]),
    ],
  };
}

/**
 * Data as a script element that no reader takes for a program. Characters that could end the element or start markup are written as
 * JSON escapes.
 */
export function dataScript(mediaType: string, data: unknown): Element {
  const json = JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, escapeCharacter);
  return h('script', { type: mediaType }, [{ type: 'text', value: json }]);
}

const escapeCharacter = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
