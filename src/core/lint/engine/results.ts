import type { Neighbours } from '../rule';
import { checkBlock, checkNeighbours, type Findings } from './check';
import type { Emitting } from './emit';
import { spliced, type Gathered, type Placed, type Since } from './gather';
import type { RuleSet } from './rule-set';
import type { ArticleView, BlockView } from './view-types';

/** What the rules said of a block, among its neighbours. */
export interface Result extends Emitting {
  readonly set: RuleSet;
  readonly before: BlockView | undefined;
  readonly after: BlockView | undefined;
  readonly alone: Findings;
}

/** What the last linter that saw a view said of it. */
const results = new WeakMap<BlockView, Result>();

const isNote = (view: BlockView | undefined): boolean => view?.node.type === 'note';

/** The nearest block that is no note, `step` by `step` from `index`; outside the article where there is none. */
function storyBlock(blocks: readonly BlockView[], index: number, step: -1 | 1): number {
  let at = index + step;
  while (isNote(blocks[at])) at += step;
  return at;
}

function resultOf(set: RuleSet, blocks: readonly BlockView[], index: number): Result {
  const view = blocks[index] as BlockView;
  const before = blocks[storyBlock(blocks, index, -1)];
  const after = blocks[storyBlock(blocks, index, 1)];
  const last = results.get(view);
  if (last?.set === set && last.before === before && last.after === after) return last;
  const alone = last?.set === set ? last.alone : checkBlock(set, view);
  const around: Neighbours = { ...(before && { before }), ...(after && { after }) };
  const findings = checkNeighbours(set, view, around, alone);
  const emitted = last?.findings === findings ? last.emitted : undefined;
  const result: Result = { set, before, after, alone, findings, ...(emitted && { emitted }) };
  results.set(view, result);
  return result;
}

const says = ({ findings: { found, crashes } }: Result): boolean => found.length + crashes.length > 0;

function fresh(set: RuleSet, blocks: readonly BlockView[], from: number, to: number): Placed<Result>[] {
  const list: Placed<Result>[] = [];
  for (let block = from; block < to; block++) {
    const value = resultOf(set, blocks, block);
    if (says(value)) list.push({ block, value });
  }
  return list;
}

/** A change bears on its neighbours too. */
function withNeighbours({ blocks: old, from, to, behind }: Since, blocks: readonly BlockView[]): Since {
  const start = Math.max(0, storyBlock(blocks, from, -1));
  const end = Math.min(blocks.length, storyBlock(blocks, to - 1, 1) + 1);
  return { blocks: old, from: start, to: end, behind: behind + end - to };
}

/** The blocks of which the rules of a set said anything, remembered from version to version. */
export function loudBlocks(set: RuleSet): (article: ArticleView) => Gathered<Result> {
  const known = new WeakMap<readonly BlockView[], Gathered<Result>>();
  return ({ blocks, since }) => {
    const hit = known.get(blocks);
    if (hit) return hit;
    const before = since && known.get(since.blocks);
    const wide = since && withNeighbours(since, blocks);
    const list =
      wide && before
        ? spliced(before, wide, fresh(set, blocks, wide.from, wide.to))
        : fresh(set, blocks, 0, blocks.length);
    known.set(blocks, list);
    return list;
  };
}
