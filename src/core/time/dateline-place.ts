import { DATE, matchAt, NAME, PARTICLE, skip, SMALL_PLACE } from './dateline-words';

/** More words in a row are no town's or country's name. */
const MOST_WORDS = 6;
/** Town, province, country, and the second town of two. */
const MOST_PARTS = 5;

/**
 * Where the place at an offset ends: "ANAHEIM, Calif.", "NEW YORK/LONDON", "KING OF PRUSSIA, Pennsylvania/WASHINGTON".
 * `undefined` where no capitalised name stands there.
 */
export function endOfPlace(line: string, start: number): number | undefined {
  let end = endOfNames(line, start);
  for (let parts = 1; end !== undefined && parts < MOST_PARTS; parts += 1) {
    const next = /^(?:,\s+|\/ ?)/.exec(line.slice(end, end + 4));
    const after = next === null ? undefined : endOfNames(line, end + next[0].length);
    if (after === undefined) return end;
    end = after;
  }
  return end;
}

/** Capitalised words in a row, small ones between them; a month before a figure is the date, no name. */
function endOfNames(line: string, start: number): number | undefined {
  let end: number | undefined;
  for (let words = 0, at = start; words < MOST_WORDS; words += 1) {
    const name = skip(PARTICLE, line, at);
    const after = skip(NAME, line, name);
    if (after === name || matchAt(DATE, line, name) !== null) return end;
    end = after;
    if (line[end] !== ' ') return end;
    at = end + 1;
  }
  return end;
}

/** Where a place typed without capitals ends. It is short, and a comma sets it off from a date: "omaha, april 7 -". */
export function endOfSmallPlace(line: string): number | undefined {
  return matchAt(SMALL_PLACE, line, 0)?.[1]?.length;
}
