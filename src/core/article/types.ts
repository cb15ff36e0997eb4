/**
 * The tree of an article. Everything is unist, so unified's utilities work on it.
 *
 * Positions inside a block (`position`, every {@link Span}) are UTF-16 code units **relative to the first character of its
 * top-level block**; lines and columns of `position` count from 1, likewise relative. Absolute places are computed when they
 * are handed out: see `positions.ts`.
 */
import type { Emphasis, Link, Strong, Text } from 'mdast';
import type { Node, Parent } from 'unist';

/** A half-open range of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A piece of source text and where it stands. `value` is what it means (escapes undone), `span` what was typed. */
export interface Part extends Span {
  readonly value: string;
}

export type Inline = Emphasis | Link | Strong | Text;

/** One run of inline text: what the reader reads (`children`) and its place in the block. */
export interface Run extends Parent {
  type: 'run';
  children: Inline[];
}

/** Something wrong that the parser saw and kept. Lint's format rules turn these into problems. */
export interface Fault extends Span {
  readonly code: FaultCode;
  /** What the message needs to name: the directive, the field, the attribute. */
  readonly data?: Readonly<Record<string, string>>;
}

export type FaultCode =
  | 'broken-directive'
  | 'heading-level'
  | 'invalid-field'
  | 'raw-html'
  | 'too-complex'
  | 'unclosed-block'
  | 'unclosed-front-matter'
  | 'unclosed-note'
  | 'unknown-attribute'
  | 'unknown-block'
  | 'unknown-field';

interface BlockBase extends Node {
  /** Faults in this block, relative to it; absent where there are none. */
  faults?: readonly Fault[];
}

export interface Paragraph extends BlockBase {
  type: 'paragraph';
  children: [Run];
}

export interface Crosshead extends BlockBase {
  type: 'crosshead';
  /** As typed: 2 is right, the others are a fault. */
  level: number;
  children: [Run];
}

/** Who said a pull quote: `name`, and the `role` behind the first comma. */
export interface Speaker extends Node {
  type: 'speaker';
  name: Part;
  role?: Part;
}

export interface PullQuote extends BlockBase {
  type: 'pullQuote';
  children: [Run] | [Run, Speaker];
}

export interface Picture extends BlockBase {
  type: 'picture';
  alt: Part;
  /** Empty `value` where no file is named yet. */
  src: Part;
  caption?: Run;
  /** The text behind the label `Photo:`. */
  credit?: Part;
  /** The label as typed, without its colon. */
  creditLabel?: Part;
}

/** One `key="value"` of a directive. */
export interface Attribute extends Span {
  readonly key: Part;
  readonly value: Part;
}

export interface Clip extends BlockBase {
  type: 'clip';
  medium: 'audio' | 'video';
  /** The quoted line, without marks. */
  line: Part;
  attributes: readonly Attribute[];
}

export interface Embed extends BlockBase {
  type: 'embed';
  what: Part;
  attributes: readonly Attribute[];
}

export interface ListItem extends Node {
  type: 'item';
  /** `-` or the number as typed, without its full stop. */
  marker: Part;
  children: [Run];
}

export interface List extends BlockBase {
  type: 'list';
  ordered: boolean;
  children: ListItem[];
}

interface Container extends BlockBase {
  /** The `[…]` behind the name. */
  title?: Part;
  attributes: readonly Attribute[];
}

export interface Box extends Container {
  type: 'box';
  children: Block[];
  /** The text behind a last line `Source:`. */
  source?: Part;
  /** The label as typed, without its colon. */
  sourceLabel?: Part;
}

/** A document, letter or statement quoted at length (`:::quote`). */
export interface Extract extends Container {
  type: 'extract';
  children: Block[];
}

export interface Correction extends Container {
  type: 'correction';
  children: Block[];
}

export interface Verse extends Container {
  type: 'verse';
  /** One a line; an empty run is a blank line between stanzas. */
  children: Run[];
}

export interface TableRow extends Node {
  type: 'row';
  children: Run[];
}

export interface Table extends Container {
  type: 'table';
  /** The first row is the head. */
  children: TableRow[];
}

/** A line of `:::see-also` or `:::links`. */
export interface LinkItem extends Node {
  type: 'linkItem';
  /** As typed: `17 Nov 01` or ISO. */
  date?: Part;
  section?: Part;
  headline: Part;
  /** Empty `value` where no target is given. */
  target: Part;
}

export interface SeeAlso extends Container {
  type: 'seeAlso';
  children: LinkItem[];
}

export interface Links extends Container {
  type: 'links';
  children: LinkItem[];
}

/** A note to the desk; never rendered. */
export interface Note extends BlockBase {
  type: 'note';
  text: Part;
}

/** A directive this version does not know; kept as typed. */
export interface Unknown extends BlockBase {
  type: 'unknown';
  name: string;
  /** As typed, line ends as LF. */
  source: string;
}

export type Block =
  | Box
  | Clip
  | Correction
  | Crosshead
  | Embed
  | Extract
  | Links
  | List
  | Note
  | Paragraph
  | Picture
  | PullQuote
  | SeeAlso
  | Table
  | Unknown
  | Verse;

export type BlockType = Block['type'];

/** A top-level block as it stands in a file. The same object is kept as long as its text is unchanged, however it moves. */
export interface SourceBlock {
  readonly node: Block;
  /** The block's source, a flat copy (never a slice that would pin the whole text), without the line end behind it. */
  readonly text: string;
  /** How many line ends `text` holds. */
  readonly lineEnds: number;
}

/** A field of the front matter. Spans are offsets into the file: the front matter always starts it. */
export interface Field {
  /** The name as typed. */
  readonly name: string;
  readonly key: Span;
  /** Of the value as typed, without surrounding blanks; empty (start = end) where there is none. */
  readonly value: Span;
  /** The value read: a string for text fields, what YAML says for structured ones, `undefined` where it could not be read. */
  readonly data: unknown;
  /** Whether the table of fields has it. */
  readonly known: boolean;
}

export interface FrontMatter {
  /**
   * From the first `---` to the end of the closing one's line, its line end included; to the end of the last field's line where
   * nobody closed it; 0, 0 where there is none.
   */
  readonly span: Span;
  /** Where the line of a further field would start: before the closing `---`, or at the end of `span` where there is none. */
  readonly fieldsEnd: number;
  readonly fields: readonly Field[];
  readonly faults: readonly Fault[];
}

/**
 * One version of an article. Immutable. `blocks[i]` starts at offset `starts[i]`, in line `lines[i]` (from 0) of `text`.
 * What stands between blocks is blank lines, so `text` holds everything.
 */
export interface Article {
  readonly text: string;
  readonly front: FrontMatter;
  readonly blocks: readonly SourceBlock[];
  readonly starts: ArrayLike<number>;
  readonly lines: ArrayLike<number>;
}

/** One edit of the text: `text` stands instead of `[start, end)` of the version before. */
export interface Change extends Span {
  readonly text: string;
}
