import type { Span } from '../../core/article/types';
import type { ArticleView } from '../../core/lint/engine/view-types';
import { fieldDateline, wireDateline } from '../../core/lint/facts/dateline';
import { findDateline } from '../../core/time/dateline';

export interface DatelineRecord extends Span {
  /** As it stands. */
  readonly text: string;
  readonly place: string | null;
  readonly date: string | null;
  readonly agency: string | null;
}

/** Where the story says that it was written: in its front matter, or at its start; raw copy may begin with headers. */
export function datelineIn(view: ArticleView): DatelineRecord | null {
  const { text, starts, front } = view.article;
  if (front.span.end === 0) return recordOf(text, findDateline(text));
  const field = fieldDateline(view.front);
  if (field !== undefined) return recordOf(text, field);
  const wire = wireDateline(view);
  const from = starts[wire?.block ?? -1] ?? 0;
  return recordOf(text, wire && { ...wire, start: wire.start + from, end: wire.end + from });
}

interface Parts extends Span {
  readonly place?: string;
  readonly date?: string;
  readonly agency?: string;
}

function recordOf(text: string, found: Parts | undefined): DatelineRecord | null {
  if (found === undefined) return null;
  const { start, end, place = null, date = null, agency = null } = found;
  return { start, end, text: text.slice(start, end), place, date, agency };
}
