import { isEvident } from './dateline-evidence';
import { readShape, type Shape } from './dateline-shape';
import { skip } from './dateline-words';
import type { Dateline } from './types';

/** How many lines (headline, "Text of report by …", slugs) may stand before a dateline. */
const MOST_LINES_BEFORE = 6;
/** A line longer than this is the story itself: after it no dateline can come. Characters. */
const LONGEST_HEADER = 400;
/** No dateline is longer, dash and all. Characters. */
const LONGEST_DATELINE = 120;

/** An agency's note to editors before the dateline: "(Refiles to correct the name in paragraph two)". */
const EDITORS_NOTE = /\([^()]{12,400}\)\s+(?=\S)/y;
/** A byline on the dateline's own line: "By Katanga Johnson and Makini Brice WASHINGTON (Reuters) -". */
const BYLINE = /By (?:\p{Lu}[\p{L}'’-]*\p{Ll},? |\p{Lu}\. |and ){2,12}(?=\p{Lu}{3})/uy;

/**
 * The dateline at the start of a story. In raw copy headers, slugs and a headline may stand on lines before it.
 *
 * Evidence decides, not a list of cities: a date or an agency behind a name; a name in capitals, or a city that
 * needs no country, before a dash; an agency alone before a dash.
 */
export function findDateline(text: string): Dateline | undefined {
  let before = 0;
  for (const { start, end } of lines(text)) {
    const found = readDateline(text, start, end);
    if (found !== undefined) return found;
    before += 1;
    if (before > MOST_LINES_BEFORE || end - start > LONGEST_HEADER) return undefined;
  }
  return undefined;
}

/** The lines of a text that hold anything, one at a time: a story's first few are all that is ever read. */
function* lines(text: string): Generator<{ readonly start: number; readonly end: number }> {
  const line = /[^\s][^\r\n]*/g;
  for (let match = line.exec(text); match !== null; match = line.exec(text)) {
    yield { start: match.index, end: line.lastIndex };
  }
}

function readDateline(text: string, lineStart: number, end: number): Dateline | undefined {
  const start = afterByline(text, skip(EDITORS_NOTE, text, lineStart));
  const head = text.slice(start, Math.min(end, start + LONGEST_DATELINE));
  const shape = readShape(head);
  return shape !== undefined && isEvident(shape, head.slice(shape.length)) ? toDateline(text, start, shape) : undefined;
}

/** The pattern costs milliseconds to compile, so it is asked only where there may be a byline. */
const afterByline = (text: string, at: number): number => (text.startsWith('By ', at) ? skip(BYLINE, text, at) : at);

function toDateline(text: string, start: number, { place, date, agency, length }: Shape): Dateline {
  return {
    start,
    end: start + length,
    text: text.slice(start, start + length),
    ...(place !== undefined && { place }),
    ...(date !== undefined && { date }),
    ...(agency !== undefined && agency !== '' && { agency }),
  };
}
