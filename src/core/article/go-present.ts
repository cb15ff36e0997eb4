/** Files named `.article` that are not ours: documents for Go's `present` tool, which are left alone. */
import { afterLineEnd, LineFinder } from './lines';

/** Lines that are looked at. */
const MOST_LINES = 40;

/** What only such a document has in its first lines: a date by itself, tags, a summary, an old address. */
const HEADER =
  /^(?:(?:\d\d?:\d\d )?\d\d? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}$|(?:Tags|OldURL): )/;
/** A command of the tool, below a section in its own older syntax. */
const SECTION = /^\* \S/;
const COMMAND = /^\.(?:code|play|image|video|background|iframe|link|html|caption) /;

/**
 * Whether a text starts like a Go `present` document: a title and then, in the lines that touch it, a date, tags or an old
 * address; or sections that start `* ` and commands that start with a full stop.
 */
export function isGoPresent(text: string): boolean {
  if (/^\uFEFF?---/.test(text)) return false;
  const [title, ...rest] = firstLines(text);
  if (title === undefined || title === '') return false;
  const blank = rest.indexOf('');
  const header = blank < 0 ? rest : rest.slice(0, blank);
  return (
    header.some(line => HEADER.test(line)) ||
    (rest.some(line => SECTION.test(line)) && rest.some(line => COMMAND.test(line)))
  );
}

function firstLines(text: string): string[] {
  const finder = new LineFinder(text);
  const lines: string[] = [];
  for (let at = 0; at < text.length && lines.length < MOST_LINES;) {
    const end = finder.end(at);
    // No line of such a header is long.
    lines.push(text.slice(at, Math.min(end, at + 200)).trimEnd());
    at = afterLineEnd(text, end);
  }
  return lines;
}
