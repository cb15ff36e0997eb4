/**
 * Recognises a document of Go's `present` tool, whose files also end in `.article`, so that it is left alone. Its syntax:
 * https://pkg.go.dev/golang.org/x/tools/present
 */
import { bodyStart } from './front-matter';

/** What is looked at, in characters: the header and the first sections. */
const LOOKED_AT = 20_000;

const DATE = /^(?:\d{1,2}:\d{2} )?\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{4}$/;
const HEADER = /^(?:Tags|Summary|OldURL): /;
/** `* Section`; with a Markdown title, `## Section`. */
const SECTION = /^\*{1,3} \S/m;
const COMMAND = /^\.(?:audio|background|caption|code|html|iframe|image|link|play|video)[ \t]\S/m;

/**
 * Whether a text without front matter starts like a `present` document: a title, then its date, tags or summary; or a title on a
 * line of its own and sections that start with `*`, or a command such as `.play`.
 */
export function looksLikeGoPresent(text: string): boolean {
  const start = text.slice(bodyStart(text), LOOKED_AT).replace(/\r\n?/g, '\n');
  const [title = '', ...more] = start.split('\n');
  if (title.trim() === '' || title.startsWith('---')) return false;
  const header = more
    .slice(
      0,
      Math.max(
        0,
        more.findIndex(line => line.trim() === ''),
      ),
    )
    .slice(0, 6);
  if (header.some(line => DATE.test(line) || HEADER.test(line))) return true;
  // A title stands alone or over a subtitle: prose does not.
  return header.length <= 1 && (COMMAND.test(start) || (SECTION.test(start) && !/[.?!"”]$/.test(title)));
}
