import type { Span } from '../article/types';

/** Why a quotation has the speaker it has, or is not speech: the evidence, in words a sub can check. */
export type Evidence =
  | 'according-to'
  | 'colon'
  | 'continued'
  | 'interview'
  | 'inverted'
  | 'no-speaker'
  | 'paragraph-before'
  | 'pronoun'
  | 'same-sentence'
  | 'scare-quote'
  | 'signature'
  | 'title'
  | 'title-or-name';

/** A span in a paragraph near the quotation's own. */
export interface NearSpan extends Span {
  /**
   * Which paragraph `start` and `end` count in, from the quotation's own: 0 is its own, -1 the one before, 1 the one
   * after. Relative, so that a result stays true (and need not be made anew) when paragraphs are put in above it.
   */
  readonly paragraph: number;
}

/** One quotation. Spans are UTF-16 offsets into the paragraph's text, marks included. */
export interface Quotation extends Span {
  /** As it stands, marks included. */
  readonly text: string;
  readonly marks: 'double' | 'single';
  /** Whether an opening mark has its closing one (or is continued by the next paragraph's opening mark). */
  readonly closed: boolean;
  /** Whether it goes on with a quotation that the paragraph before left open. */
  readonly continues?: boolean;
  /** Stands within another quotation of the same paragraph. */
  readonly nested?: boolean;
  /** Speech, rather than a title, a name or scare quotes. */
  readonly speech: boolean;
  /** The speaker phrase as it stands in the text ("Lord Robertson", "he"). */
  readonly speaker?: string;
  readonly speakerSpan?: NearSpan;
  /** The name a pronoun or title stands for, where it is known. */
  readonly person?: string;
  /** The reporting verb or phrase ("said", "according to"). */
  readonly cue?: string;
  readonly cueSpan?: NearSpan;
  /** Lacks a speaker a reader would want: what `missing-attribution` reports. Quiet when not sure. */
  readonly orphan: boolean;
  readonly why: Evidence;
}

/** One paragraph as speech sees it: plain text; what ends a speaker's turn is told by `breaks`. */
export interface SpeechParagraph {
  readonly text: string;
  /** A crosshead, picture or the like stands before this paragraph. */
  readonly breakBefore?: boolean;
}
