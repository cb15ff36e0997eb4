/** What the extension and the script in the preview page say to each other. */
import type { ElementContent } from 'hast';
import type { Patch } from '../core/layout/types';

/** A page for a panel: whole (`body`) or as patches on the page with serial `base`. */
export interface PageUpdate {
  readonly serial: number;
  /** The document's version it was made from. */
  readonly version: number;
  readonly layout: string;
  readonly title: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly base?: number;
  readonly body?: readonly ElementContent[];
  /** The text of the layout's style sheet; comes with `body`. */
  readonly styles?: string;
  readonly patches?: readonly Patch[];
  /** For each block in the page: key (`data-block`), first and last source line from 0, flat; absent where nothing moved. */
  readonly anchors?: readonly number[];
}

/** What a panel is of: kept by the page, so that the panel comes back after a reload of the window. */
export interface PanelState {
  readonly uri: string;
  /** A locked panel stays with its article; the others follow the active one. */
  readonly locked: boolean;
  /** The layout chosen in the panel; without it the article's own. */
  readonly layout?: string;
}

export type ToPage =
  | { readonly type: 'page'; readonly update: PageUpdate }
  | { readonly type: 'state'; readonly state: PanelState }
  /** The editor shows this line (with a fraction, from 0) at its top; its document has so many lines. */
  | { readonly type: 'scroll'; readonly line: number; readonly lines: number }
  /** The editor's cursor stands in this line, from 0; in none where nobody edits the article. */
  | { readonly type: 'cursor'; readonly line: number | undefined }
  /** A quiet line over the page, or none. */
  | { readonly type: 'notice'; readonly text: string | undefined };

export type FromPage =
  | { readonly type: 'ready' }
  /** The page could not apply the patches: send it whole. */
  | { readonly type: 'lost' }
  | { readonly type: 'patched'; readonly serial: number }
  /** The reader scrolled: the page's top stands at this line (with a fraction, from 0) of the source. */
  | { readonly type: 'scrolled'; readonly line: number }
  /** The reader wants to go to this place of the source: a double click. */
  | { readonly type: 'goTo'; readonly line: number }
  /** A link was clicked; `href` as the layout wrote it. */
  | { readonly type: 'link'; readonly href: string };
