import type { Change, Span } from '../article/types';
import type { Severity } from '../desk/types';

export type { Severity } from '../desk/types';

/** A way to mend a problem: a set of edits, absolute offsets into the article's text. */
export interface Fix {
  /** An instruction, as VS Code's menu shows it: "Add a dateline". */
  readonly title: string;
  readonly edits: readonly Change[];
  /** Certain enough for fix-all and fix-on-save. Such a fix never changes quoted words. */
  readonly safe: boolean;
}

export interface Related extends Span {
  readonly message: string;
}

/** What lint says of one place in one article. Offsets are UTF-16 code units into the article's text. */
export interface Problem extends Span {
  /** The id of the rule: stable, what suppressions and configuration name. */
  readonly rule: string;
  /** One plain sentence, as a sub would write it. */
  readonly message: string;
  readonly severity: Severity;
  /** The rule's page. */
  readonly url: string;
  readonly fixes: readonly Fix[];
  readonly related: readonly Related[];
  /** Set where a note to the desk suppresses it; shown nowhere but in SARIF and in counts. */
  readonly suppressed?: { readonly reason: string };
}
