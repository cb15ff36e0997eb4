/** The envelopes in which agencies sent text over wires: IPTC 7901 and ANPA 1312, control characters and all. */
import { MONTHS } from '../../../time/calendar';

export interface Envelope {
  /** The text between its start and end. */
  readonly text: string;
  readonly slug?: string;
  /** ISO 8601. */
  readonly published?: string;
  readonly urgency?: string;
}

const [SOH, STX, ETX] = ['\u0001', '\u0002', '\u0003'];
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

export const hasEnvelope = (text: string): boolean => text.slice(0, 8).includes(SOH) && text.includes(STX);

/** Opens an envelope; `undefined` where the text has none. */
export function openEnvelope(source: string): Envelope | undefined {
  if (!hasEnvelope(source)) return undefined;
  const [head = '', rest = ''] = cut(source.slice(source.indexOf(SOH) + 1), STX);
  const [text = '', end = ''] = cut(rest, ETX);
  const lines = head
    .split('\n')
    .map(line => line.replace(CONTROL, ' ').trim())
    .filter(line => line !== '');
  const stamp = stampIn(end);
  const urgency = /^\w+ (\d) /.exec(lines[0] ?? '')?.[1];
  const slug = slugIn(lines);
  return {
    text: text.replace(/\r/g, '').replace(CONTROL, ''),
    ...(slug !== undefined && { slug }),
    ...(stamp !== undefined && { published: stamp }),
    ...(urgency !== undefined && { urgency }),
  };
}

const cut = (text: string, at: string): string[] => {
  const index = text.indexOf(at);
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + 1)];
};

/** The keyword line, without ANPA's codes before it and the word count and date behind it. */
function slugIn(lines: readonly string[]): string | undefined {
  const line = lines.at(-1) ?? '';
  const anpa = /^[a-z] [a-z] +(.+?)(?: {2,}\d{2}-\d{2} \d+)?$/.exec(line)?.[1];
  return (anpa ?? (lines.length > 1 ? line : '')).replace(/\/$/, '').trim() || undefined;
}

/** Wires are older than the century. */
const century = (year: string): string => `${Number(year) < 70 ? '20' : '19'}${year}`;

/** "131137 GMT Nov 13" (day, time, month, year), "AP-WF-02-20-16 0337GMT" (month, day, year, time). */
function stampIn(end: string): string | undefined {
  const iptc = /\b(\d{2})(\d{2})(\d{2}) ?GMT (\p{L}{3})\p{L}* (\d{2})\b/u.exec(end);
  if (iptc) {
    const [, day = '', hour = '', minute = '', name = '', year = ''] = iptc;
    const month = MONTHS.findIndex(each => each.slice(0, 3).toLowerCase() === name.toLowerCase()) + 1;
    return month > 0 ? `${century(year)}-${String(month).padStart(2, '0')}-${day}T${hour}:${minute}:00Z` : undefined;
  }
  const [, month, day, year, hour, minute] = /(\d{2})-(\d{2})-(\d{2}) (\d{2})(\d{2})GMT/.exec(end) ?? [];
  return month === undefined
    ? undefined
    : `${century(year ?? '')}-${month}-${day ?? ''}T${hour ?? ''}:${minute ?? ''}:00Z`;
}
