/** House style as data: what ships in `lint/styles` and what a desk writes in `crosshead.yaml` have the same shape. */

/** Where an entry looks: headlines and crossheads, the story's text, captions. */
export type StyleScope = 'body' | 'captions' | 'headline';

interface StyleEntry {
  /** Why, in one sentence that ends the message. */
  readonly reason?: string;
  /** Default: everywhere. */
  readonly scope?: readonly StyleScope[];
  /** Look inside quotation marks as well. Default: never, they are somebody else's words. */
  readonly quotations?: boolean;
}

/** Words, or a regular expression, that should not be there. */
export interface Existence extends StyleEntry {
  readonly words?: readonly string[];
  readonly pattern?: string;
}

/** One way of writing a thing instead of others. `sure`: right in every context, so fix-all may apply it. */
export interface Substitution extends StyleEntry {
  readonly use: string;
  readonly instead: readonly string[];
  readonly sure?: boolean;
}

/** Words that an article may hold at most so many times. */
export interface Occurrence extends StyleEntry {
  readonly words: readonly string[];
  readonly most: number;
}

/** Words whose capitals are fixed: "Nato", "al-Qaeda". */
export interface Capitalisation extends StyleEntry {
  readonly words: readonly string[];
}

/** A house style: every list may be empty. */
export interface StylePack {
  readonly id: string;
  readonly existence: readonly Existence[];
  readonly substitution: readonly Substitution[];
  readonly occurrence: readonly Occurrence[];
  readonly capitalisation: readonly Capitalisation[];
}
