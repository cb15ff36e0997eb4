import type { Article, Change, Span } from '../../article/types';
import type { Desk } from '../../desk/types';

/** Why a command does nothing; the client has the words. */
export type WritingRefusal = 'noChange' | 'noQuotation' | 'noStory' | 'noValue';

/** What a command of the keyboard or the palette works on. */
export interface WritingContext {
  readonly article: Article;
  readonly desk: Desk;
  /** What is selected, or where the cursor is; at least one. Offsets into the text. */
  readonly selections: readonly Span[];
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly now: number;
  /** What the user was asked for beforehand, by name. */
  readonly values: Readonly<Record<string, string>>;
}

/** A change of the text; with `snippet`, its text is in the language of snippets and has places to fill in. */
export interface WritingChange extends Change {
  readonly snippet?: boolean;
}

export interface Writing {
  /** In the order of the text, not overlapping. */
  readonly changes: readonly WritingChange[];
  /** What is selected after the changes, in the new text; absent where a snippet selects. */
  readonly selections?: readonly Span[];
}

/** What the command does to the article, or why it does nothing. Never throws. */
export type WritingCommand = (context: WritingContext) => Writing | WritingRefusal;
