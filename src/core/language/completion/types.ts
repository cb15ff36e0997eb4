import type { CompletionItemKind } from 'vscode-languageserver-types';
import type { Span } from '../../article/types';
import type { Desk } from '../../desk/types';
import type { Say } from '../../say';
import type { Place } from './place';

/** A value with a word about it. */
export interface Named {
  readonly id: string;
  readonly label: string;
}

/** A file of the workspace, as an article would name it. */
export interface LinkedFile {
  readonly uri: string;
  /** Relative to the article. */
  readonly path: string;
  /** Of an article. */
  readonly headline?: string;
  readonly section?: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly published?: number;
}

/** What is known of the workspace by now. */
export interface AtHand<T> {
  readonly found: readonly T[];
  /** Whether that is everything: else the client asks again. */
  readonly isComplete: boolean;
}

/** What completion knows beside the article. */
export interface CompletionSources {
  readonly desk: Desk;
  /** The user's language. */
  readonly say: Say;
  readonly layouts: readonly Named[];
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly now: number;
  /** Whether the client takes snippets. */
  readonly snippets: boolean;
  /** Whether the client shows a word about every choice of a list. */
  readonly labelDetails: boolean;
  /** BCP 47: for the names of languages. */
  readonly locale: string;
  /** The character behind which the client asks by itself; absent where the user asks, or types a word. */
  readonly trigger?: string;
  /** Pictures and articles of the workspace; asked only where a link is being typed. */
  readonly files: (kind: 'article' | 'picture') => Promise<AtHand<LinkedFile>>;
  /** Sections that other articles have. */
  readonly sections: () => Promise<AtHand<string>>;
  /** Ids of the rules that report something in the article. */
  readonly reported: () => Promise<ReadonlySet<string>>;
}

/** What the documentation of a choice is looked up by, when the user comes to it. */
export interface About {
  readonly kind:
    'article' | 'attribute' | 'block' | 'choice' | 'field' | 'picture' | 'rule' | 'slot' | 'topic' | 'zone';
  readonly id: string;
  /** The field or block that it belongs to. */
  readonly of?: string;
}

export interface Choice {
  readonly label: string;
  /** What is put in; default: the label. In the snippet language where `snippet` is set. */
  readonly text?: string;
  readonly snippet?: boolean;
  readonly detail?: string;
  readonly about?: About;
  /** What the typed text is compared with; default: the label. */
  readonly filter?: string;
  /** What else changes with it. */
  readonly besides?: { readonly at: number; readonly text: string };
}

/** What can stand at a place, best first. */
export interface Offer {
  readonly kind: CompletionItemKind;
  /** What a choice replaces. */
  readonly span: Span;
  readonly choices: readonly Choice[];
  /** Whether there will be more to choose from; default: no. */
  readonly isPartial?: boolean;
  /** Whether, of more than a list takes, the short ones are the likely ones; default: those that come first. */
  readonly isShortFirst?: boolean;
}

/** Offers something for a place, or `undefined` where the place is not its business. */
export type Completer = (place: Place, sources: CompletionSources) => Offer | Promise<Offer | undefined> | undefined;
