/** What stands above the story: masthead, navigation, the section, the clips of 2000, the stamp. */
import type { Block } from '../../../article/types';
import { pairAt } from './clips';
import { isFurniture, isNavigation, isSection } from './furniture';
import { isClosed, type Line, wordCount } from './lines';
import { type Stamp, stampIn } from './stamp';

export interface Top {
  readonly section?: string;
  readonly stamp?: Stamp;
  readonly clips: readonly Block[];
  readonly taken: readonly Line[];
  readonly furniture: readonly Line[];
  /** The index of the first line behind it. */
  readonly end: number;
}

const YOU_ARE_IN = /^you are in: ?(.+)$/i;
const LONGEST_MENU_WORDS = 5;
/** A stamp further down is another story's. */
const LATEST_STAMP = 150;

export function readTop(lines: readonly Line[]): Top {
  const at = lines.slice(0, LATEST_STAMP).findIndex(line => stampIn(line) !== undefined);
  const stampLine = lines[at];
  const stamp = stampLine && stampIn(stampLine);
  const end = stampLine ? at + 1 : headEnd(lines);
  const above = readAbove(lines.slice(0, stampLine ? at : end));
  const below = lines[end];
  const named = stamp?.old && below && isSection(below, true) ? below : undefined;
  const section = above.section ?? named?.text;
  return {
    ...(section !== undefined && { section }),
    ...(stamp && { stamp }),
    clips: above.clips,
    taken: [...above.taken, ...(stampLine ? [stampLine] : []), ...(named ? [named] : [])],
    furniture: above.furniture,
    end: named ? end + 1 : end,
  };
}

/** Where navigation ends, on a page without a stamp. */
function headEnd(lines: readonly Line[]): number {
  const at = lines.findIndex(line => !isNavigation(line) && !isFurniture(line) && !YOU_ARE_IN.test(line.text));
  return at < 0 ? lines.length : at;
}

interface Above {
  section?: string;
  readonly clips: Block[];
  readonly taken: Line[];
  readonly furniture: Line[];
}

function readAbove(lines: readonly Line[]): Above {
  const above: Above = { clips: [], taken: [], furniture: [] };
  for (let at = 0; at < lines.length;) {
    const pair = pairAt(lines, at);
    if (pair) {
      above.clips.push(pair.clip);
      above.taken.push(...lines.slice(at, at + pair.count));
    } else readLine(above, lines[at]);
    at += pair?.count ?? 1;
  }
  return above;
}

/** A section, a line of navigation, or neither, which is left for the user to see. */
function readLine(above: Above, line: Line | undefined): void {
  if (line === undefined) return;
  const section = YOU_ARE_IN.exec(line.text)?.[1] ?? (isSection(line, false) ? line.text : undefined);
  if (section !== undefined && above.section === undefined) {
    above.section = section;
    above.taken.push(line);
  } else if (isMenu(line)) above.furniture.push(line);
}

const isMenu = (line: Line): boolean =>
  isNavigation(line) || isFurniture(line) || (wordCount(line.text) <= LONGEST_MENU_WORDS && !isClosed(line));
