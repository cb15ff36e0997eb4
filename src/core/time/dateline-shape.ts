/** The parts of a dateline as typed, by shape alone. */
export interface Shape {
  readonly place?: string;
  readonly date?: string;
  readonly agency?: string;
  /** Characters from the start of the line to the end of the dash, or of the last part where there is no dash. */
  readonly length: number;
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:,?\\s+(?:19|20)\\d{2})?';
const WEEKDAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?';
/** "Nov 23", "23 November", "Friday, Oct. 4, 2001". */
const DATE = `(?<date>${WEEKDAY}(?:${MONTH}\\s+${DAY}|${DAY}\\s+${MONTH})${YEAR})`;

/** One word of a place: a capitalised name, or one of the small words inside names. */
const WORD =
  "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|St\\.|(?:de|do|da|di|del|la|le|el|es|al|of|on|upon|the|and|sur|am|en)(?=[ -]))";
/** "ANAHEIM, Calif.", "NEW YORK/LONDON", "United Nations, New York". */
const PLACE = `(?<place>${WORD}(?:[ /-]{1,2}${WORD}){0,5}(?:,\\s+(?:the\\s+)?${WORD}(?:[ -]${WORD}){0,3}){0,2}?)`;
/** With a date behind it a place needs no capitals: "omaha, april 7 -". */
const ANY_PLACE =
  "(?<place>\\p{L}[\\p{L}\\p{M}'’.-]*(?:[ /-]\\p{L}[\\p{L}\\p{M}'’.-]*){0,5}(?:,\\s+\\p{L}[\\p{L} .'’-]*){0,2}?)";

/** Agencies whose name stands bare behind the date. */
const BARE_AGENCY =
  '(?:Reuters?|AP|AFP|UPI|PTI|UNI|IRNA|ISNA|Kyodo|Sapa|SAPA|PANA|Xinhua|XINHUA|TASS|Tass|Itar-Tass|ITAR-TASS|Interfax|DPA|dpa|EFE|Efe|ANSA|Bernama|Antara|ANC|CNA|KCNA|Yonhap|Anadolu|BNS|CTK|MTI|PAP|MENA|WAM|KUNA|SANA|Petra|ANTARA|PNA|VNA|APP)';
const AGENCY = `(?:\\((?<agency>[^()]{0,40})\\)|(?<bare>${BARE_AGENCY})(?![\\p{L}\\d]))`;
const DASH = '(?<dash>\\s*(?:-{2,}|[–—―]|\\s-|-(?=\\s))|\\s-(?=\\p{Lu}))';
const COLON = '(?<colon>\\s*:(?=\\s))';

const shape = (source: string): RegExp => new RegExp(`^${source}`, 'u');
const anyCase = (source: string): RegExp => new RegExp(`^${source}`, 'iu');

/** In the order they are tried: the fullest first. */
const SHAPES: readonly RegExp[] = [
  anyCase(`${ANY_PLACE}[,.]*\\s+${DATE}[,.]?(?:\\s*${AGENCY})?[,.]?(?:${DASH}|${COLON})`),
  shape(`${PLACE}[,.]*\\s+${DATE}[,.]?\\s*${AGENCY}`),
  shape(`${PLACE}[,.]*\\s*\\((?<agency>[^()]{0,40})\\)(?:${DASH}|${COLON})`),
  shape(`${PLACE}[,.]*\\s+(?<bare>${BARE_AGENCY})[,.]?${DASH}`),
  shape(`${PLACE}[,.]*${DASH}(?=\\s)`),
  shape(`\\((?<agency>[A-Z][^()]{1,40})\\)${DASH}`),
];

/** Reads the start of a line as a dateline; `undefined` where it has none of the shapes. */
export function readShape(line: string): Shape | undefined {
  for (const pattern of SHAPES) {
    const match = pattern.exec(line);
    if (match !== null) return fromMatch(match);
  }
  return undefined;
}

function fromMatch(match: RegExpExecArray): Shape {
  const { place, date, agency, bare } = match.groups ?? {};
  const printed = agency ?? bare;
  return {
    ...(place !== undefined && { place }),
    ...(date !== undefined && { date }),
    ...(printed !== undefined && printed !== '' && { agency: printed }),
    length: match[0].length,
  };
}
