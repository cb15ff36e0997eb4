/** Fact boxes and lists. */
import { box, list } from '../build';
import { type Cursor, isBullet, type Taken, withoutBullet } from './cursor';
import { isClosed, type Line, wordCount } from './lines';

const FEWEST_LINES = 3;
/** A longer run with full stops in it is prose. */
const MOST_LINES = 200;
const LONGEST_LINE = 32;
const LONGEST_TITLE = 8;

/** Three lines or more that follow one another and do not end as prose does. */
export function readBox(cursor: Cursor): Taken | undefined {
  const run = cursor.lines.slice(cursor.at, cursor.at + cursor.run());
  const lines = withoutParagraph(run, cursor.loose());
  if (lines.length < FEWEST_LINES || lines.some(({ text }) => wordCount(text) > LONGEST_LINE)) return undefined;
  const [first, ...rest] = lines.map(({ text }) => text);
  const titled = first !== undefined && isTitle(first, cursor);
  const items = titled ? rest : lines.map(({ text }) => text);
  const source = /^source: (.+)$/i.exec(items[items.length - 1] ?? '')?.[1];
  const listed = source === undefined ? items : items.slice(0, -1);
  return { count: lines.length, blocks: [box(titled ? first : undefined, [list(listed.map(withoutBullet))], source)] };
}

/** The lines up to the first that is prose; in a longer run all of them but a last paragraph that the box stands beside. */
function withoutParagraph(run: readonly Line[], loose: number): readonly Line[] {
  if (loose < FEWEST_LINES) return [];
  const last = run[run.length - 1];
  const beside = last !== undefined && isClosed(last) && loose === run.length - 1;
  return beside ? run.slice(0, -1) : run.slice(0, Math.max(loose, lengthOfBox(run)));
}

/** A box may hold a few lines with full stops, as long as most have none. */
function lengthOfBox(run: readonly Line[]): number {
  if (run.length > MOST_LINES) return 0;
  const closed = run.filter(line => isClosed(line)).length;
  return closed * 3 <= run.length ? run.length : 0;
}

/** The page of 2003 had the title in a picture, which flattening lost. */
const isTitle = (text: string, { era }: Cursor): boolean =>
  wordCount(text) <= LONGEST_TITLE && !/^\d/.test(text) && (era !== 2003 || text === text.toUpperCase());

/** Lines with bullets, however far apart. */
export function readList(cursor: Cursor): Taken | undefined {
  let count = 0;
  for (let line = cursor.line(); line && isBullet(line); line = cursor.line(count)) count++;
  if (count === 0) return undefined;
  const items = cursor.lines.slice(cursor.at, cursor.at + count).map(({ text }) => withoutBullet(text));
  return { count, blocks: [list(items)] };
}
