/**
 * The contract of a rule: data first, then a small check. A rule sees facts and answers with findings; severity, the desk's
 * configuration, suppressions and the places in the file are the engine's business.
 */
import type { Phrase, Slots } from '../say';
import type { Fault, FaultCode, Span } from '../article/types';
import type { OptionSpecs, OptionValues } from '../desk/options';
import type { Desk, Severity } from '../desk/types';
import type { ArticleView, BlockView, Passage, PassageKind } from './engine/view-types';
import type { Run } from './engine/run';
import type { Surroundings } from './surroundings';

export type Group = 'attribution' | 'consistency' | 'format' | 'headline' | 'law' | 'pictures' | 'style' | 'time';

/** What an article may say in `status`, in the order in which a story passes through them. */
export const STATUSES = ['draft', 'subbed', 'legalled', 'ready', 'published'] as const;
export type Status = (typeof STATUSES)[number];

/**
 * A place. With `block` it is relative to that block. Without, it is relative to what the check was given: a block or a
 * passage of it; for checks of the whole article it is an offset into the file.
 */
export interface Place extends Span {
  readonly block?: number;
}
export interface Edit extends Place {
  readonly text: string;
}
export interface Suggestion {
  /** An instruction: "Add a dateline". */
  readonly title: Phrase;
  readonly edits: readonly Edit[];
  /** Certain enough for fix-all; never set where quoted words change. */
  readonly safe?: boolean;
}

export interface Finding<M extends string = string> extends Place {
  readonly messageId: M;
  readonly data?: Slots;
  readonly fixes?: readonly Suggestion[];
  readonly related?: readonly (Place & { readonly message: Phrase })[];
}

export interface Context<O = Readonly<Record<string, unknown>>> {
  readonly options: O;
  readonly desk: Desk;
}
/** What only whole-article checks see, because what they find is never kept. */
export interface ArticleContext<O = Readonly<Record<string, unknown>>> extends Context<O> {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly now: number;
  readonly surroundings: Surroundings;
}

/** The blocks around one, notes to the desk left out. */
export interface Neighbours {
  readonly before?: BlockView;
  readonly after?: BlockView;
}

type Found<M extends string> = Iterable<Finding<M>>;

/** What a rule needs to see, and its check. The less it needs, the less runs after a keystroke. */
type Check<M extends string, O> =
  | {
      readonly needs: 'passage';
      /** The kinds of passage it looks at; absent: all of them. */
      readonly passages?: readonly PassageKind[];
      check(passage: Passage, context: Context<O>): Found<M>;
    }
  | { readonly needs: 'fault'; readonly code: FaultCode; check(fault: Fault, context: Context<O>): Found<M> }
  | { readonly needs: 'block'; check(block: BlockView, context: Context<O>): Found<M> }
  | { readonly needs: 'neighbours'; check(block: BlockView, around: Neighbours, context: Context<O>): Found<M> }
  | { readonly needs: 'article'; check(article: ArticleView, context: ArticleContext<O>): Found<M> }
  | { readonly needs: 'run'; check(run: Run, context: ArticleContext<O>): Found<M> };

interface RuleData<M extends string, S extends OptionSpecs> {
  /** Kebab-case, stable for ever: suppressions and configuration name it. */
  readonly id: string;
  readonly group: Group;
  readonly severity: Severity;
  /** Its severity from a status on: `{ ready: 'error' }` holds for `published` too. */
  readonly raises?: Partial<Record<Status, Severity>>;
  /** Templates by message id; `{name}` is filled from the finding's data. */
  readonly messages: Readonly<Record<M, string>>;
  readonly options?: S;
  readonly docs: {
    /** One sentence: what is reported. */
    readonly what: string;
    /** Why it matters to a reader. */
    readonly why: string;
    /** The style guide or study behind it. */
    readonly source?: string;
  };
  /** What it underlines is a word that a desk may accept as it stands, in `words` of `crosshead.yaml`. */
  readonly accepts?: boolean;
  /** Speaks of the front matter: left out where plain text is analysed. */
  readonly frontMatter?: boolean;
  /** Primary language subtags that it understands; absent: every language. */
  readonly languages?: readonly string[];
}

export type RuleOf<M extends string, S extends OptionSpecs> = RuleData<M, S> & Check<M, OptionValues<S>>;
/** Any rule, as the engine and the tables see it. */
export type Rule = RuleData<string, OptionSpecs> & Check<string, Readonly<Record<string, unknown>>>;
export type RuleNeeding<N extends Rule['needs']> = Extract<Rule, { needs: N }>;

/** Checks a rule's messages and options against its check, and hands it out as the engine sees it. */
export function defineRule<M extends string, const S extends OptionSpecs = Readonly<Record<string, never>>>(
  rule: RuleOf<M, S>,
): Rule {
  return rule;
}

/** One article of a rule's examples: its test, and its documentation. */
export interface Example {
  /** What it shows, as a heading: "A speaker in the paragraph before". */
  readonly title: string;
  readonly text: string;
  readonly options?: Readonly<Record<string, unknown>>;
  /** Parts of the desk that differ from the default. */
  readonly desk?: Partial<Desk>;
  /** The clock, as ISO 8601; default: the example page's own day, 2001-11-23T12:00Z. */
  readonly now?: string;
  /** What other files say, by target as typed. */
  readonly targets?: Surroundings['targets'];
}
export interface InvalidExample extends Example {
  readonly problems: readonly {
    readonly message: string;
    /** The source that is underlined. */
    readonly at: string;
  }[];
  /** The text after the first fix of each problem; absent where the rule has none. */
  readonly fixed?: string;
}
export interface Examples {
  readonly valid: readonly Example[];
  readonly invalid: readonly InvalidExample[];
}

const PAGES = 'https://github.com/crosshead/crosshead/blob/main/docs/rules';

/** The address of a rule's page. */
export const pageOf = (id: string): string => `${PAGES}/${id}.md`;
