import type { SourceBlock } from '../../article/types';
import { analyseSpeech } from '../../speech/analyse';
import type { SpeechParagraph } from '../../speech/types';
import type { Since } from './gather';
import { sharedEnd, sharedStart } from './shared';
import { memoryOf, viewOf, type Memory } from './view-block';
import type { ArticleView, BlockView } from './view-types';

/** The last version that was looked at of one article. */
interface Version {
  readonly blocks: readonly SourceBlock[];
  readonly memories: readonly Memory[];
  readonly views: readonly BlockView[];
  /** Of the version before. */
  readonly since?: Since;
}

/** Articles that are remembered at a time: more are open in no editor's window. */
const MOST_VERSIONS = 8;
const versions: Version[] = [];

/** The version before of the article that these blocks are: it begins or ends with the same block. */
function versionBefore(blocks: readonly SourceBlock[]): Version | undefined {
  const same = (a: SourceBlock | undefined, b: SourceBlock | undefined): boolean => a !== undefined && a === b;
  return versions.find(version => same(version.blocks[0], blocks[0]) || same(version.blocks.at(-1), blocks.at(-1)));
}

function remember(version: Version, before: Version | undefined): void {
  const at = before ? versions.indexOf(before) : -1;
  if (at >= 0) versions.splice(at, 1);
  versions.unshift(version);
  versions.length = Math.min(versions.length, MOST_VERSIONS);
}

/** A stretch of blocks, the last not included. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

const flows = ({ flowing }: Memory): boolean => flowing.length > 0;

/**
 * What a change of the blocks `[from, to)` can bear on. A quotation depends on the paragraphs before it back to one
 * without quotations, and on the one after it; so does not what lies behind the next paragraph without quotations.
 */
function affected(memories: readonly Memory[], { from, to }: Stretch): Stretch {
  let start = from - 1;
  while (start > 0 && !flows(memories[start] as Memory)) start--;
  while (start > 0 && !memories[start]?.resets) start--;
  let end = to;
  while (end < memories.length && !memories[end]?.resets) end++;
  return { from: Math.max(0, start), to: Math.min(memories.length, end + 1) };
}

/** Whether something between this block and the paragraph before it breaks the flow of speech. */
function brokenBefore(memories: readonly Memory[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const memory = memories[i] as Memory;
    if (memory.breaks) return true;
    if (flows(memory)) return false;
  }
  return false;
}

/** The paragraphs of a stretch, and the next behind it, which its last quotation looks ahead to. */
function speechOf(memories: readonly Memory[], { from, to }: Stretch): SpeechParagraph[] {
  const speech: SpeechParagraph[] = [];
  let broken = brokenBefore(memories, from);
  let ahead = false;
  for (let i = from; i < memories.length && !ahead; i++) {
    const memory = memories[i] as Memory;
    for (const paragraph of broken ? memory.afterBreak : memory.flowing) speech.push(paragraph);
    broken = memory.breaks || (broken && !flows(memory));
    ahead = i >= to && flows(memory);
  }
  return speech;
}

function viewStretch(blocks: readonly SourceBlock[], memories: readonly Memory[], stretch: Stretch): BlockView[] {
  const told = analyseSpeech(speechOf(memories, stretch));
  let at = 0;
  return memories.slice(stretch.from, stretch.to).map((memory, i) => {
    const view = viewOf(blocks[stretch.from + i] as SourceBlock, memory, told, at);
    at += memory.flowing.length;
    return view;
  });
}

/** Changed: from where the two versions first differ to where they are the same again, in the new one. */
function changedIn(before: Version, blocks: readonly SourceBlock[]): Stretch {
  const from = sharedStart(before.blocks, blocks);
  const end = sharedEnd(before.blocks, blocks, Math.min(before.blocks.length, blocks.length) - from);
  return { from, to: blocks.length - end };
}

function next(before: Version, blocks: readonly SourceBlock[]): Version {
  const changed = changedIn(before, blocks);
  const behind = before.blocks.length - (blocks.length - changed.to);
  const memories = before.memories
    .slice(0, changed.from)
    .concat(blocks.slice(changed.from, changed.to).map(memoryOf), before.memories.slice(behind));
  const stretch = affected(memories, changed);
  const rest = behind + stretch.to - changed.to;
  const views = before.views
    .slice(0, stretch.from)
    .concat(viewStretch(blocks, memories, stretch), before.views.slice(rest));
  return { blocks, memories, views, since: sinceOf(before.views, views, { ...stretch, behind: rest }) };
}

/** Most of what a change could have borne on has stayed the same. */
function sinceOf(
  before: readonly BlockView[],
  views: readonly BlockView[],
  { from, to, behind }: Omit<Since, 'blocks'>,
): Since {
  let [start, end, old] = [from, to, behind];
  while (start < end && start < old && views[start] === before[start]) start++;
  while (end > start && old > start && views[end - 1] === before[old - 1]) [end, old] = [end - 1, old - 1];
  return { blocks: before, from: start, to: end, behind: old };
}

function fromScratch(blocks: readonly SourceBlock[]): Version {
  const memories = blocks.map(memoryOf);
  return { blocks, memories, views: viewStretch(blocks, memories, { from: 0, to: blocks.length }) };
}

/** The views of an article's blocks. Only what a change since the last version can bear on is looked at again. */
export function viewBlocks(blocks: readonly SourceBlock[]): Pick<ArticleView, 'blocks' | 'since'> {
  const before = versionBefore(blocks);
  if (before?.blocks === blocks) return told(before);
  const version = before ? next(before, blocks) : fromScratch(blocks);
  // What is kept must not hold the versions before it.
  remember({ blocks, memories: version.memories, views: version.views }, before);
  return told(version);
}

const told = ({ views, since }: Version): Pick<ArticleView, 'blocks' | 'since'> => ({
  blocks: views,
  ...(since && { since }),
});

/** The views of the blocks of an article of which nothing is remembered. */
export const glanceAtBlocks = (blocks: readonly SourceBlock[]): readonly BlockView[] => fromScratch(blocks).views;
