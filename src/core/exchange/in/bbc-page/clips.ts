/** Clips: who is heard, and the quoted line. The page does not say whether one can see it, too. */
import type { Clip } from '../../../article/types';
import { clip } from '../build';
import type { Cursor, Taken } from './cursor';
import { isClosed, type Line, wordCount } from './lines';

const QUOTED = /^["“](.+)["”]$/;
/** "real 28k": what plays it. */
const PLAYER = /^(?:real|windows media) \d+k$/i;
/** Those who are heard, where nothing else tells a clip from a picture. */
const REPORTER = /^(?:The )?BBC(?:'s|’s| )|\bcorrespondent\b/;
const LONGEST = 26;

const video = (line: string, by?: string): Clip => clip('video', line, { by });

/** A name, the quoted line under it, and the line about the player where there is one. */
export function pairAt(lines: readonly Line[], at: number): { count: number; clip: Clip } | undefined {
  const [who, said, player] = lines.slice(at, at + 3);
  const words = said?.gap === 0 && !said.cut ? QUOTED.exec(said.text)?.[1] : undefined;
  if (who === undefined || words === undefined || isClosed(who)) return undefined;
  const plays = player?.gap === 0 && PLAYER.test(player.text);
  return { count: plays ? 3 : 2, clip: video(words.trim(), who.text) };
}

/** Clips under the story: nothing but clips comes behind them, or the name is a reporter's. */
export function readPair({ lines, at }: Cursor): Taken | undefined {
  const pair = pairAt(lines, at);
  if (pair === undefined) return undefined;
  let end = at + pair.count;
  for (let next = pairAt(lines, end); next; next = pairAt(lines, end)) end += next.count;
  if (end < lines.length && !REPORTER.test(lines[at]?.text ?? '')) return undefined;
  return { count: pair.count, blocks: [pair.clip] };
}

/** "Niall Dickson in Belfast: "Britain's doctors are fed up"", glued to the paragraph it stands beside (1999). */
export function readBeside(cursor: Cursor): Taken | undefined {
  const line = cursor.line();
  if (cursor.era !== 1999 || !line || line.cut || !cursor.isGlued(1) || wordCount(line.text) > LONGEST)
    return undefined;
  const [, who, said] = /^(\p{Lu}[^:"“]{2,70}): (.+)$/u.exec(line.text) ?? [];
  if (who !== undefined && said !== undefined)
    return { count: 1, blocks: [video((QUOTED.exec(said)?.[1] ?? said).trim(), who.replace(/ reports$/, ''))] };
  return isClosed(line) ? undefined : { count: 1, blocks: [video(line.text)] };
}
