import type { VFileMessage } from 'vfile-message';
import type { Problem, Severity } from '../problem';
import type { Locate } from './report';

/** What tools of the unified collective read of a message; its place has offsets too. */
type Message = Pick<VFileMessage, 'column' | 'fatal' | 'line' | 'place' | 'reason' | 'ruleId' | 'source' | 'url'>;

/** `null` is theirs for what is no failure. */
const FATAL: Readonly<Record<Severity, boolean | null>> = {
  error: true,
  warning: false,
  information: null,
  hint: null,
};

/** A problem as vfile has it, so that reporters made for remark and its like can show it. */
export function vfileMessage({ rule, severity, message, url, start, end }: Problem, at: Locate) {
  const from = { ...at(start), offset: start };
  return {
    reason: message,
    ruleId: rule,
    source: 'crosshead',
    fatal: FATAL[severity],
    line: from.line,
    column: from.column,
    place: { start: from, end: { ...at(end), offset: end } },
    url,
  } satisfies { [K in keyof Message]: Message[K] | null };
}
