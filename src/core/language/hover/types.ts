import type { Span } from '../../article/types';
import type { Desk } from '../../desk/types';
import type { Say } from '../../say';
import type { ArticleHead } from '../summary';
import type { Spot } from '../passages';

/** A picture, its size in bytes and, where they can be read from it, in pixels. */
export interface PictureFile {
  readonly kind: 'picture';
  readonly name: string;
  /** Where clients find it. */
  readonly uri: string;
  readonly bytes: number;
  readonly pixels?: { readonly width: number; readonly height: number };
}

/** What an address as typed leads to. */
export type FileAbout =
  | PictureFile
  | { readonly kind: 'address'; readonly address: string }
  | ({ readonly kind: 'article'; readonly name: string } & ArticleHead)
  | { readonly kind: 'missing' | 'outside'; readonly name: string }
  | { readonly kind: 'other'; readonly name: string; readonly bytes: number };

/** Looks up what is not in the article. */
export interface HoverSources {
  readonly desk: Desk;
  /** The user's language. */
  readonly say: Say;
  /** `undefined` where the address may not be followed. */
  readonly file: (address: string) => Promise<FileAbout | undefined>;
  /** How many other articles of the workspace name a person, as far as they have been read. */
  readonly elsewhere: (person: string) => number;
}

export interface Told extends Span {
  /** Markdown. */
  readonly text: string;
}

/** Tells what stands at a spot, where that is its business. */
export type Teller = (spot: Spot, sources: HoverSources) => Told | Promise<Told | undefined> | undefined;
