/** The parts of a dateline as typed, by shape alone. */
export interface Shape {
  readonly place?: string;
  readonly date?: string;
  readonly agency?: string;
  /** The agency's name stands with nothing round it, as any word might. */
  readonly isBare: boolean;
  /** A dash or a colon ends it; without one only a date and an agency together are a dateline. */
  readonly mark: 'dash' | 'colon' | 'none';
  /** Characters from the start of the line to the end of the dash, or of the last part where there is no dash. */
  readonly length: number;
}

const MONTH =
  '(?:[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]ay|[Jj]u[nl]|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec|JAN|FEB|MAR|APR|MAY|JU[NL]|AUG|SEP|OCT|NOV|DEC)[A-Za-z]{0,8}\\.?';
const WEEKDAY = '(?:(?:[Mm]on|[Tt]ue|[Ww]ed|[Tt]hu|[Ff]ri|[Ss]at|[Ss]un)[a-z]{0,6}\\.?,?\\s+)?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?(?!\\d)';
const YEAR = '(?:,?\\s+(?:19|20)\\d{2}(?!\\d))?';
/** "Nov 23", "23 November", "Friday, Oct. 4, 2001". */
const DATE = `(?<date>${WEEKDAY}(?:${MONTH}\\s+${DAY}|${DAY}\\s+${MONTH})${YEAR})`;

const LETTERS = "[\\p{L}\\p{M}'’.‘-]*";
/** A capitalised name that is not the month of the date, or one of the small words inside names. */
const NAME = `(?!${MONTH}\\s+\\d)(?:\\p{Lu}|['’](?=\\p{Lu}))${LETTERS}`;
const PARTICLE = '(?:d[aeiou]|del|l[ae]|el|es|al|of|on|upon|the|and|sur|a[mn]|en|as|aux?)(?= )';
const NAMES = `${NAME}(?: (?:${NAME}|${PARTICLE})){0,5}`;
const REGION = `,\\s+(?:the )?${NAME}(?: (?:${NAME}|${PARTICLE})){0,3}`;
/** "ANAHEIM, Calif.", "NEW YORK/LONDON", "United Nations, New York", "KING OF PRUSSIA, Pennsylvania/WASHINGTON". */
const PLACE = `(?<place>${NAMES}(?:${REGION}){0,2}?(?:/ ?${NAMES}(?:${REGION})??){0,3})`;
/** Typed without capitals a place is short, and a comma sets it off from the date: "omaha, april 7 -". */
const SMALL_PLACE = `(?<place>\\p{L}${LETTERS}(?: \\p{L}${LETTERS}){0,2}(?:, \\p{L}${LETTERS}(?: \\p{L}${LETTERS}){0,2})?),`;

/** "(Reuters)", "/TASS/", "--(BUSINESS WIRE)"; "()" is a place left for one. */
const ENCLOSED = '(?:--?)?(?:\\((?<agency>[^()]{0,40})\\)|/(?<slashed>[A-Z][A-Za-z -]{1,30})/)\\.?';
/** The agency's name with nothing round it: "March 13, Reuter -". */
const BARE = "(?<bare>[A-Z][A-Za-z]+(?:-[A-Z][A-Za-z]+)?)(?![\\p{L}\\d'’])";
const MARK = '(?:(?<dash>\\s*(?:-{2,}|[–—―])|\\s+[-_]+(?=[\\s\\p{Lu}"“])|-(?=\\s))|(?<colon>:(?=\\s)))';
/** What may stand between a place and what follows it: "MOSCOW. May 23", "SAN JOSE, Calif., -". */
const STOP = '[,.]*';

const shape = (...parts: readonly string[]): RegExp => new RegExp(`^${parts.join('')}`, 'u');

/** In the order they are tried: the fullest first. */
const SHAPES: readonly RegExp[] = [
  shape(PLACE, STOP, '\\s+', DATE, STOP, '\\s*', ENCLOSED, `${MARK}?`),
  shape(PLACE, STOP, '\\s+', DATE, STOP, '\\s+', BARE, '[,.]?', `${MARK}?`),
  shape(PLACE, STOP, '\\s+', DATE, STOP, MARK),
  shape(SMALL_PLACE, '\\s+', DATE, STOP, MARK),
  shape(PLACE, STOP, '\\s*', ENCLOSED, MARK),
  shape(PLACE, STOP, '\\s+', BARE, '[,.]?', MARK),
  shape('\\((?<agency>[^()]{2,40})\\)\\s+', PLACE, STOP, MARK),
  shape(DATE, STOP, '\\s*', ENCLOSED, MARK),
  shape('\\((?<agency>[^()]{2,40})\\)', MARK),
  // With a space on one side at least: "SIEGEL--Jerome Arthur, 98" is a death notice.
  shape(PLACE, STOP, '(?=\\s|[-–—―_:]+\\s)', MARK),
];

/**
 * The shapes that a line may start with, the fullest first. A shape proves nothing yet: "Herald Reporter - TWO …"
 * has one too.
 */
export function* readShapes(line: string): Generator<Shape> {
  for (const pattern of SHAPES) {
    const match = pattern.exec(line);
    if (match !== null) yield fromMatch(match);
  }
}

function fromMatch(match: RegExpExecArray): Shape {
  const { place, date, agency, slashed, bare, dash, colon } = match.groups ?? {};
  const printed = agency ?? slashed ?? bare;
  return {
    ...(place !== undefined && { place }),
    ...(date !== undefined && { date }),
    ...(printed !== undefined && { agency: printed }),
    isBare: bare !== undefined,
    mark: dash !== undefined ? 'dash' : colon !== undefined ? 'colon' : 'none',
    length: match[0].length,
  };
}
