/** The words that datelines are made of, as sticky patterns. Small ones: a large one costs milliseconds to compile. */

const MONTH =
  '(?:[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]ay|[Jj]u[nl]|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec|JAN|FEB|MAR|APR|MAY|JU[NL]|AUG|SEP|OCT|NOV|DEC)[A-Za-z]{0,8}\\.?';
const WEEKDAY = '(?:(?:[Mm]on|[Tt]ue|[Ww]ed|[Tt]hu|[Ff]ri|[Ss]at|[Ss]un)[a-z]{0,6}\\.?,?\\s+)?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?(?!\\d)';
const YEAR = '(?:,?\\s+(?:19|20)\\d{2}(?!\\d))?';

/** "Nov 23", "23 November", "Friday, Oct. 4, 2001"; misspelt months too ("Marchg 12"), as wires send them. */
export const DATE = new RegExp(`${WEEKDAY}(?:${MONTH}\\s+${DAY}|${DAY}\\s+${MONTH})${YEAR}`, 'y');

/** A capitalised word: "MOSCOW", "St.", "N.J.", "Port-au-Prince", "’s-Hertogenbosch". */
export const NAME = /['’]?\p{Lu}(?:[\p{L}\p{M}'’.‘]|-(?=\p{L}))*/uy;
/** A small word inside a name: "Rio de Janeiro". */
export const PARTICLE = /(?:d[aeiou]|del|l[ae]|el|es|al|of|on|upon|the|and|sur|a[mn]|en|as|aux?) /y;
/** A town typed without capitals, with its country perhaps, and a comma behind it: "la paz, bolivia,". */
export const SMALL_PLACE = /([^\s,:]+(?: [^\s,:]+){0,2}(?:, [^\s,:]+){0,2}?),(?= +[A-Za-z]+\.? \d)/y;

/** "(Reuters)", "/TASS/", "--(BUSINESS WIRE)"; "()" is a place left for one. */
export const ENCLOSED = /(?:--?)?(?:\(([^()]{0,40})\)|\/([A-Z][A-Za-z -]{1,30})\/)\.?/y;
/** A name with nothing round it: "March 13, Reuter -". */
export const BARE = /([A-Za-z]+(?:-[A-Za-z]+)?)(?![\w'’])/y;

/** What may stand between two parts: "MOSCOW. May 23", "SAN JOSE, Calif., -". */
export const STOPS = /[,.]*/y;
export const SPACE = /\s+/y;

export const DASH = /\s*(?:-{2,}|[–—―])|\s+[-_]+(?=[\s\p{Lu}"“])|-(?=\s)/uy;
export const COLON = /:(?=\s)/y;

/** What a sticky pattern finds at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where what a sticky pattern finds at an offset ends; the offset itself where it finds nothing. */
export function skip(pattern: RegExp, text: string, at: number): number {
  return at + (matchAt(pattern, text, at)?.[0].length ?? 0);
}
