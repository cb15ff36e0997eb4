import type { CompletionItem } from 'vscode-languageserver-types';
import type { Desk } from '../../desk/types';
import type { Place } from './place';

/** A value with a word about it. */
export interface Named {
  readonly id: string;
  readonly label: string;
}

/** A file of the workspace, as an article would name it. */
export interface LinkedFile {
  /** Relative to the article. */
  readonly path: string;
  /** Of an article. */
  readonly headline?: string;
}

/** What completion knows beside the article. */
export interface CompletionSources {
  readonly desk: Desk;
  readonly layouts: readonly Named[];
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly now: number;
  /** Whether the client takes snippets. */
  readonly snippets: boolean;
  /** Pictures and articles of the workspace; asked only where a link is being typed. */
  readonly files: (kind: 'article' | 'picture') => Promise<readonly LinkedFile[]>;
  /** Sections that other articles have. */
  readonly sections: () => Promise<readonly string[]>;
}

/** Offers something for a place, or `undefined` where the place is not its business. */
export type Completer = (
  place: Place,
  sources: CompletionSources,
) => readonly CompletionItem[] | Promise<readonly CompletionItem[]> | undefined;
