import { isAgency } from './agencies';
import { endOfPlace, endOfSmallPlace } from './dateline-place';
import { BARE, COLON, DASH, DATE, ENCLOSED, matchAt, skip, SPACE, STOPS } from './dateline-words';

/**
 * What ends a dateline. A tight dash has no space on either side: "SIEGEL--Jerome Arthur, 98, passed away" is a death
 * notice.
 */
export type Mark = 'dash' | 'tight dash' | 'colon' | 'none';

/** The parts of a dateline as typed, by shape alone. */
export interface Shape {
  readonly place?: string;
  readonly date?: string;
  readonly agency?: string;
  readonly mark: Mark;
  /** Characters from the start of the line to the end of the dash, or of the last part where there is no dash. */
  readonly length: number;
}

/** A part of the line: what it says and where it ends. */
interface Part {
  readonly value: string;
  readonly end: number;
}

/**
 * Reads the start of a line as the parts of a dateline, any of which may be missing. A shape proves nothing yet:
 * "Herald Reporter - TWO …" has one too. `undefined` where there is neither a place nor an agency.
 */
export function readShape(line: string): Shape | undefined {
  const lead = readEnclosed(line, 0);
  const start = lead === undefined ? 0 : skip(SPACE, line, lead.end);
  const shape = readParts(line, start, endOfPlace(line, start), lead);
  if (shape?.date !== undefined || lead !== undefined) return shape;
  const small = endOfSmallPlace(line);
  return small === undefined ? shape : readParts(line, 0, small, undefined);
}

/** Place, date, agency and mark in a row; the agency may have led ("(CBS) WASHINGTON -"). */
function readParts(line: string, start: number, placeEnd: number | undefined, lead?: Part): Shape | undefined {
  const date = readDate(line, placeEnd === undefined ? start : afterStops(line, placeEnd));
  const behind = date?.end ?? placeEnd ?? start;
  const agency =
    lead ?? readEnclosed(line, afterStops(line, behind)) ?? (date && readBare(line, afterStops(line, behind)));
  if (placeEnd === undefined && agency === undefined) return undefined;
  const last = Math.max(behind === start ? 0 : behind, agency?.end ?? 0);
  const marked = readMark(line, skip(STOPS, line, last));
  return {
    ...(placeEnd !== undefined && { place: withoutStop(line.slice(start, placeEnd)) }),
    ...(date !== undefined && { date: date.value }),
    ...(agency !== undefined && { agency: agency.value }),
    mark: marked.mark,
    length: marked.mark === 'none' ? last : marked.end,
  };
}

const afterStops = (line: string, at: number): number => skip(SPACE, line, skip(STOPS, line, at));

function readDate(line: string, at: number): Part | undefined {
  const match = matchAt(DATE, line, at);
  return match === null ? undefined : { value: match[0], end: at + match[0].length };
}

function readEnclosed(line: string, at: number): Part | undefined {
  const match = matchAt(ENCLOSED, line, at);
  return match === null ? undefined : { value: match[1] ?? match[2] ?? '', end: at + match[0].length };
}

/** With nothing round it only a known agency's name is one. In small letters a short name is a state's: "Pa.". */
function readBare(line: string, at: number): Part | undefined {
  const name = matchAt(BARE, line, at)?.[1] ?? '';
  const isLong = name.length > 3 || name === name.toUpperCase();
  return isLong && isAgency(name) ? { value: name, end: at + name.length } : undefined;
}

function readMark(line: string, at: number): { readonly mark: Mark; readonly end: number } {
  const dash = matchAt(DASH, line, at)?.[0];
  if (dash === undefined)
    return matchAt(COLON, line, at) === null ? { mark: 'none', end: at } : { mark: 'colon', end: at + 1 };
  const end = at + dash.length;
  return { mark: /^\s/.test(dash) || /\s/.test(line.charAt(end)) ? 'dash' : 'tight dash', end };
}

/** "MOSCOW." is Moscow with a full stop; "Calif." and "N.J." own theirs. */
function withoutStop(place: string): string {
  return /^[^,.]+\.$/.test(place) ? place.slice(0, -1) : place;
}
