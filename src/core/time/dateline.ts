import { readShape, type Shape } from './dateline-shape';
import { isStandAlonePlace } from './places';
import type { Dateline } from './types';

/** How many lines (headline, "Text of report by …", slugs) may stand before a dateline. */
const MOST_LINES_BEFORE = 6;
/** A line longer than this is the story itself: after it no dateline can come. Characters. */
const LONGEST_HEADER = 240;
/** No dateline is longer, dash and all. Characters. */
const LONGEST_DATELINE = 120;

/**
 * The dateline at the start of a story. In raw copy headers, slugs and a headline may stand on lines before it.
 *
 * Evidence decides, not a list of cities: a date or an agency behind a name; a name in capitals, or a city that
 * needs no country, before a dash; an agency alone before a dash.
 */
export function findDateline(text: string): Dateline | undefined {
  let before = 0;
  for (const { start, end } of lines(text)) {
    const found = readDateline(text, start, Math.min(end, start + LONGEST_DATELINE), before === 0);
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

function readDateline(text: string, start: number, end: number, isFirst: boolean): Dateline | undefined {
  const shape = readShape(text.slice(start, end));
  if (shape === undefined || !isEvident(shape, isFirst)) return undefined;
  const { place, date, agency, length } = shape;
  return {
    start,
    end: start + length,
    text: text.slice(start, start + length),
    ...(place !== undefined && { place }),
    ...(date !== undefined && { date }),
    ...(agency !== undefined && { agency }),
  };
}

/** Whether a shape is a dateline, not a headline, a label or a reporter's line that happens to look like one. */
function isEvident(shape: Shape, isFirst: boolean): boolean {
  if (shape.date !== undefined || shape.agency !== undefined) return true;
  if (shape.place === undefined) return false;
  return isInCapitals(shape.place, isFirst) || isStandAlonePlace(shape.place);
}

function isInCapitals(place: string, isFirst: boolean): boolean {
  const town = place.split(',')[0] ?? '';
  return isFirst && town.length > 2 && town === town.toUpperCase();
}
