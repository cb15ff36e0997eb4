/** What the extension and the script in the preview page say to each other. */
import type { ElementContent } from 'hast';
import type { Severity } from '../core/desk/types';
import type { Patch, PlaceInPage } from '../core/layout/types';
import type { WidthName } from './widths';

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
  /** How many pictures from elsewhere the page leaves out, because nobody has allowed them; absent where there is none. */
  readonly withheld?: number;
  /** The article has nothing yet that readers would read. */
  readonly isEmpty?: true;
}

/** How the reader wants to see the page. */
export interface PageView {
  /** The device that the page is shown for; without it the page takes the width of the panel. */
  readonly width?: WidthName;
  /** 1 is the page's own size. */
  readonly zoom?: number;
  /** Without it as light or dark as the editor is. */
  readonly theme?: 'light' | 'dark';
}

/** What a panel is of: kept by the page, so that the panel comes back after a reload of the window. */
export interface PanelState extends PageView {
  readonly uri: string;
  /** A locked panel stays with its article; the others follow the active one. */
  readonly locked: boolean;
  /** The layout chosen in the panel; without it the article's own. */
  readonly layout?: string;
}

/** A problem of the article, and where the page shows it. */
export interface PageProblem extends PlaceInPage {
  readonly severity: Severity;
  readonly message: string;
  readonly start: SourcePlace;
  readonly end: SourcePlace;
}

/** From 0, as editors count. */
export interface SourcePlace {
  readonly line: number;
  readonly character: number;
}

/** Problems for a page, in words of the reader's language. */
export interface ProblemList {
  readonly problems: readonly PageProblem[];
  /** What the list is called, and each severity. */
  readonly title: string;
  readonly severities: Readonly<Record<Severity, string>>;
}

/** Something to press in a notice. */
export type NoticeAction = 'allowRemotePictures' | 'dismiss' | 'restart' | 'tryAgain';

export interface NoticeText {
  readonly text: string;
  readonly actions?: readonly { readonly name: NoticeAction; readonly label: string }[];
}

export type ToPage =
  | { readonly type: 'page'; readonly update: PageUpdate }
  | { readonly type: 'state'; readonly state: PanelState }
  /** The editor shows this line (with a fraction, from 0) at its top; its document has so many lines. */
  | { readonly type: 'scroll'; readonly line: number; readonly lines: number }
  /** The editor's cursor stands in this line, from 0; in none where nobody edits the article. */
  | { readonly type: 'cursor'; readonly line: number | undefined }
  /** A quiet line over the page, or none. */
  | { readonly type: 'notice'; readonly notice: NoticeText | undefined }
  /** Underline these; none where they are switched off. */
  | { readonly type: 'problems'; readonly list: ProblemList | undefined }
  /** The file of a picture changed: `address` is what the page knows it by. */
  | { readonly type: 'picture'; readonly address: string }
  /** Put the story into the clipboard. */
  | { readonly type: 'copy' };

export type FromPage =
  | { readonly type: 'ready' }
  /** The page could not apply the patches: send it whole. */
  | { readonly type: 'lost' }
  /** The reader scrolled: the page's top stands at this line (with a fraction, from 0) of the source. */
  | { readonly type: 'scrolled'; readonly line: number }
  /** The reader wants to go to this place of the source: a double click. */
  | { readonly type: 'goTo'; readonly line: number }
  /** A link was clicked; `href` as the layout wrote it. */
  | { readonly type: 'link'; readonly href: string }
  /** A problem was clicked. */
  | { readonly type: 'problem'; readonly start: SourcePlace; readonly end: SourcePlace }
  /** The reader turned the wheel with Ctrl held: so many steps larger, or smaller. */
  | { readonly type: 'zoom'; readonly steps: number }
  | { readonly type: 'pressed'; readonly action: NoticeAction }
  | { readonly type: 'copied'; readonly done: boolean };
