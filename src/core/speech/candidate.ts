import type { Sentence } from './sentences';
import type { Shape } from './shape';
import type { Token } from './tokens';
import type { Attribution } from './ways/way';

/** A quotation in a sentence of the reporter's, before it is known whether it is speech. */
export interface Candidate {
  /** Of the paragraph. */
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  /** The index of the quotation's token. */
  readonly quote: number;
  readonly shape: Shape;
  /** Who the sentence says said it, where it says so. */
  readonly attribution: Attribution | undefined;
  /** In double marks. */
  readonly double: boolean;
}
