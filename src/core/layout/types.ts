import type { ElementContent, Root } from 'hast';
import type { Article } from '../article/types';
import type { Edition } from '../desk/edition';
import type { Say } from '../say';

/** What a page needs beside the article. Keep the same object from version to version: the elements of blocks are remembered with it. */
export interface PageContext {
  /** What stands around the story; see `choice.ts`. */
  readonly edition: Edition;
  /** BCP 47, where the article names none. */
  readonly language: string;
  /** IANA zone for stamps typed without one. */
  readonly timeZone: string;
  /** The address of a picture in the page, or `undefined` where it is missing or not allowed: then its alt text stands in a box. */
  picture(src: string): string | undefined;
  /** What time it is, in ms since 1970: layouts with relative stamps ("3 hours ago") print dates without it. */
  now?(): number;
  /** The address of the front of a section (its steps; none for the whole site's), where the page is in a site that has one. */
  front?(section: readonly string[]): string | undefined;
  /** How the desk's own pages (headline slots) speak to whoever edits; English where it is not said. */
  readonly say?: Say;
  /** Mark each block's element with `data-block` (see `article/identity.ts`), for the preview; exports leave it off. */
  readonly anchors: boolean;
}

/** A rendered page. Elements of unchanged blocks are the same objects from one version to the next; nobody may change them. */
export interface Page {
  readonly title: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** What stands in `<body>`. */
  readonly body: Root;
}

export interface Layout {
  /** Stable: front matter, settings and the command line name it. */
  readonly id: string;
  readonly label: string;
  /** The id of the edition that ships for it. */
  readonly edition: string;
  /** The text of the style sheet. */
  readonly styles: string;
  render(article: Article, context: PageContext): Page;
}

/**
 * One change of the page. Patches are applied in the order in which they come; paths and indices count in the page as it stands then.
 * At `path` (child indices from the body), `remove` children from `at` on go and `insert` come in. */
export interface ChildrenPatch {
  readonly kind: 'children';
  readonly path: readonly number[];
  readonly at: number;
  readonly remove: number;
  readonly insert: readonly ElementContent[];
}
/** The element at `path` keeps its children and gets these attributes (hast properties) instead of its own. */
export interface PropertiesPatch {
  readonly kind: 'properties';
  readonly path: readonly number[];
  readonly properties: Readonly<Record<string, unknown>>;
}
export type Patch = ChildrenPatch | PropertiesPatch;

/** Where a place of the source stands in its page: see `marks.ts`. */
export interface PlaceInPage {
  /** `data-block` of the block's element; absent for a place in the front matter. */
  readonly block?: number;
  /** The field of the front matter, as typed. */
  readonly field?: string;
  /** The words; empty where the place has none of its own in the page: then the whole element is meant. */
  readonly words: string;
  /** How often the same words stand before them in the element. */
  readonly before: number;
}
