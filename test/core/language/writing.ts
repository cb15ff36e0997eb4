/** Shared by the suites of the writing commands: a text with its selection marked in it, before and after. */
import { parseArticle } from '../../../src/core/article/parse';
import { DEFAULT_DESK } from '../../../src/core/desk/default-desk';
import { WRITING, type WritingCommandId } from '../../../src/core/language/writing';
import type { Desk } from '../../../src/core/desk/types';
import type { Span } from '../../../src/core/article/types';

export interface Told {
  readonly desk?: Partial<Desk>;
  readonly now?: number;
  readonly values?: Readonly<Record<string, string>>;
}

/** The text without its marks `‹` and `›`, and what stands between them. A `‹›` is a cursor. */
function unmarked(marked: string): { text: string; selections: Span[] } {
  const selections: Span[] = [];
  let text = '';
  for (const piece of marked.split(/(?=[‹›])/)) {
    if (piece.startsWith('‹')) selections.push({ start: text.length, end: text.length });
    if (piece.startsWith('›')) selections.push({ start: selections.pop()?.start ?? 0, end: text.length });
    text += piece.replace(/^[‹›]/, '');
  }
  return { text, selections };
}

function marked(text: string, selections: readonly Span[]): string {
  let result = text;
  for (const { start, end } of [...selections].sort((a, b) => b.start - a.start))
    result = `${result.slice(0, start)}‹${result.slice(start, end)}›${result.slice(end)}`;
  return result;
}

/** The text after a command, what is selected marked, snippets as they are; or why the command does nothing. */
export function write(command: WritingCommandId, before: string, { desk, now = 0, values = {} }: Told = {}): string {
  const { text, selections } = unmarked(before);
  const article = parseArticle(text);
  const written = WRITING[command]({ article, desk: { ...DEFAULT_DESK, ...desk }, selections, now, values });
  if (typeof written === 'string') return written;
  let [after, at] = ['', 0];
  for (const change of written.changes) {
    after += text.slice(at, change.start) + change.text;
    at = change.end;
  }
  return marked(after + text.slice(at), written.selections ?? []);
}
