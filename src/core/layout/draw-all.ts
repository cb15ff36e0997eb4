import type { Element } from 'hast';
import type { SourceBlock } from '../article/types';
import type { Draw, Place } from './memory';

/** Where the blocks are that stand differently from the rest; -1 where there is none. */
export interface Places {
  readonly intro: number;
  readonly lead: number;
}

/** The element of each block, `undefined` where a block draws none. */
type Drawn = readonly (Element | undefined)[];

interface Version extends Places {
  readonly blocks: readonly SourceBlock[];
  readonly drawn: Drawn;
}

const latest = new WeakMap<Draw, Version>();

/**
 * Draws all blocks. Those before and after what a keystroke changed are taken over from the version that was drawn last, since
 * asking the memory for each of thousands costs more than everything else.
 */
export function drawAll(blocks: readonly SourceBlock[], places: Places, draw: Draw): Drawn {
  const last = latest.get(draw);
  const [start, end] = last ? unchanged(last, blocks, places) : [0, 0];
  const drawn: (Element | undefined)[] = last ? last.drawn.slice(0, start) : [];
  for (let at = start; at < blocks.length - end; at++) drawn.push(draw(blocks[at] as SourceBlock, placeOf(at, places)));
  if (last && end > 0) for (let at = last.drawn.length - end; at < last.drawn.length; at++) drawn.push(last.drawn[at]);
  latest.set(draw, { blocks, drawn, ...places });
  return drawn;
}

function placeOf(at: number, { intro, lead }: Places): Place {
  return at === intro ? 'intro' : at === lead ? 'lead' : 'story';
}

/** How many blocks at the start, and how many at the end, are the same and stand as before. */
function unchanged(last: Version, blocks: readonly SourceBlock[], { intro, lead }: Places): [number, number] {
  const { blocks: before } = last;
  const most = Math.min(before.length, blocks.length);
  let start = 0;
  if (last.intro === intro && last.lead === lead) while (start < most && before[start] === blocks[start]) start++;
  // The special places are near the top: what stands behind them in both versions is the story.
  const behind = Math.max(start, last.intro + 1, last.lead + 1, intro + 1, lead + 1);
  let end = 0;
  while (end < most - behind && before[before.length - 1 - end] === blocks[blocks.length - 1 - end]) end++;
  return [start, end];
}
