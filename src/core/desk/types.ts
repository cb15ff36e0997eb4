import type { Phrase } from '../say';
import type { Span } from '../article/types';
import type { Edition } from './edition';
import type { StylePack } from './style';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A person the desk knows: the spelling it prefers, and what copy may call them. */
export interface Person {
  readonly name: string;
  readonly role?: string;
  /** Other spellings and short forms: "Lord Robertson", "George Robertson". */
  readonly alsoKnownAs: readonly string[];
}

/** How one rule is set: its level, or off, and its options. */
export interface RuleSetting {
  readonly level?: Severity | 'off';
  readonly options?: Readonly<Record<string, unknown>>;
}

/** Words that the desk's lawyers want to see before they are published: a case under way, a name under an order. */
export interface LegalWatch {
  readonly words: readonly string[];
  readonly reason: string;
  /** The last day on which it holds, `2026-12-31`; without it, always. */
  readonly until?: string;
}

/** A desk's configuration, read from `crosshead.yaml`, every field with its default filled in. */
export interface Desk {
  readonly edition: Edition;
  /** BCP 47. */
  readonly language: string;
  /** IANA name. */
  readonly timeZone: string;
  /** Id of the layout for articles that name none. */
  readonly layout: string;
  readonly people: readonly Person[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Ids of the house style packs in force. */
  readonly styles: readonly string[];
  /** The desk's own house style, on top of those packs. */
  readonly houseStyle: StylePack;
  readonly legal: readonly LegalWatch[];
  /** The desk's words: right as they stand, whatever a style or a list of acronyms says. */
  readonly words: readonly string[];
  /** Folders of templates for new articles, relative to the file; none: the folders `templates` of the folders above. */
  readonly templates: readonly string[];
}

/** A mistake in `crosshead.yaml`, offsets into that file. */
export interface DeskFault extends Span {
  readonly message: Phrase;
  readonly severity: Severity;
}
