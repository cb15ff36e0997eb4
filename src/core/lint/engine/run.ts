import type { Span } from '../../article/types';

/** A note to the desk that takes a problem off the list: `<!-- lint-ignore rule-id: reason (until 2026-12-31) -->`. */
export interface Ignore extends Span {
  /** The rules it names. */
  readonly rules: readonly string[];
  readonly reason: string;
  /** Its last day as typed. */
  readonly until?: string;
  /** Milliseconds since 1970-01-01T00:00Z of the end of that day; NaN where the date does not exist. */
  readonly expires?: number;
}

export interface PlacedIgnore {
  readonly ignore: Ignore;
  /** The block that the note is; `ignore`'s span is relative to it. */
  readonly block: number;
  readonly expired: boolean;
  readonly used: boolean;
}

/** A rule that threw. */
export interface Crash {
  readonly rule: string;
  readonly message: string;
  /** The block it looked at. */
  readonly block?: number;
}

/** What happened while the other rules ran: what the rules about suppressions and crashes look at. */
export interface Run {
  readonly ignores: readonly PlacedIgnore[];
  readonly crashes: readonly Crash[];
  /** Whether there is a rule of that name. */
  knows(rule: string): boolean;
  /** The ids of all rules. */
  readonly rules: readonly string[];
}
