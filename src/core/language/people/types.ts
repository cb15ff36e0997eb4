import type { Span } from '../../article/types';

/** A place in an article: in the top-level block `block`, or in the file where the front matter is meant (`block` -1). */
export interface PlacedSpan extends Span {
  readonly block: number;
}

/** One place where a person is named. */
export interface Mention extends PlacedSpan {
  /** As typed, without titles: "Sergei Ivanov", "Ivanov". */
  readonly text: string;
  /** Inside somebody's quoted words. */
  readonly quoted: boolean;
}

/** Words of somebody's, in the text. */
export interface Spoken extends PlacedSpan {
  readonly text: string;
}

/** Somebody whom the article quotes, names with a title, or has in its byline; or whom the desk knows. */
export interface ArticlePerson {
  /** The fullest form of the name: the desk's where it has one. */
  readonly name: string;
  /** From the desk, a pull quote or the byline; absent where nothing says it. */
  readonly role?: string;
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Spoken[];
}
