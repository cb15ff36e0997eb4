import type { Range } from 'vscode-languageserver-types';
import type { Span } from '../../article/types';

/** What kind of thing is to be checked, in the order of the list. */
export type FactKind = 'name' | 'place' | 'number' | 'date' | 'quotation';

/** Something to be checked, in a passage. */
export interface Found extends Span {
  readonly kind: FactKind;
  /** What is meant, where the words do not say it: the day of "on Thursday". */
  readonly meaning?: string;
}

/** Something in the story that somebody should check before it is published. */
export interface Fact {
  /**
   * Stays the same for as long as the words and their sentence do, wherever the sentence stands; a fact of another sentence has
   * another one.
   */
  readonly id: string;
  readonly kind: FactKind;
  readonly text: string;
  readonly sentence: string;
  readonly meaning?: string;
  readonly range: Range;
}
