import type { Span } from '../article/types';

/** A point in time as a journalist typed it. */
export interface Instant {
  /** Milliseconds since 1970-01-01T00:00Z; with no zone typed, read in the default zone. */
  readonly epoch: number;
  /** Minutes east of UTC that the text was read with. */
  readonly offset: number;
  /** The zone as typed ("GMT", "BST", "+02:00", "Europe/London"); absent where none was. */
  readonly zone?: string;
  /** The weekday as typed, 0 = Sunday. */
  readonly weekday?: number;
  /** Whether a time of day was typed; a bare date is midnight. */
  readonly hasTime: boolean;
  /** The second stamp of the BBC's double stamp ("17:34 GMT 18:34 UK"), where one is there. */
  readonly second?: { readonly epoch: number; readonly zone: string };
}

/** A dateline as it stands at the start of a story. Offsets into the given text. */
export interface Dateline extends Span {
  /** As it stands, without the dash behind it being required: "MOSCOW, Nov 23 (Reuters) -". */
  readonly text: string;
  readonly place?: string;
  /** As typed: "Nov 23". */
  readonly date?: string;
  readonly agency?: string;
}
