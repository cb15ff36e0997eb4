import type { Article, Block, Fault, Field, FrontMatter, SourceBlock, Span } from '../../article/types';
import type { StyleScope } from '../../desk/style';
import type { Quotation } from '../../speech/types';
import type { Since } from './gather';

export type PassageKind =
  | 'alt'
  | 'caption'
  | 'cell'
  | 'clip'
  | 'crosshead'
  | 'extract'
  | 'headline'
  | 'item'
  | 'paragraph'
  | 'pullQuote'
  | 'slot'
  | 'summary'
  | 'title'
  | 'verse';

/** A stretch of running text a reader meets, whatever it stands in: what rules about prose look at. */
export interface Passage {
  readonly kind: PassageKind;
  /** Which house style scope it belongs to. */
  readonly scope: StyleScope;
  /** What the reader reads: no markup. */
  readonly text: string;
  /** The quotations in it, offsets into `text`. */
  readonly quotations: readonly Quotation[];
  /** Somebody else's words: the quotations, marks included, or all of it. In order, not overlapping. */
  readonly quoted: readonly Span[];
  /** Whether it stands at the top level of the story, not inside a box or the like. */
  readonly story: boolean;
  /** Where a range of `text` stands: relative to its block; for a passage of the front matter, in the file. */
  readonly at: (start: number, end: number) => Span;
  /** A text as it is typed where the passage stands, `undefined` where it cannot be; absent: as it is. */
  readonly written?: (text: string) => string | undefined;
}

interface View {
  readonly passages: readonly Passage[];
  readonly faults: readonly Fault[];
}

/** A block with what is known of it. The same object as long as the block and its quotations are unchanged. */
export interface BlockView extends View {
  readonly source: SourceBlock;
  readonly node: Block;
}

export interface FrontView extends View {
  readonly front: FrontMatter;
  field(name: string): Field | undefined;
  /** The value of a text field, trimmed; `undefined` where it is missing, empty or no text. */
  text(name: string): string | undefined;
}

export interface ArticleView {
  readonly article: Article;
  readonly front: FrontView;
  readonly blocks: readonly BlockView[];
  /** What has changed since the version that was looked at before; absent where there was none. */
  readonly since?: Since;
  /** BCP 47; the desk's where the article names none. */
  readonly language: string;
  /** Index of the intro, -1 where there is none. */
  readonly intro: number;
  /** IANA zone for stamps typed without one. */
  readonly timeZone: string;
}
