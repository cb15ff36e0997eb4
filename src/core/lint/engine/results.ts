import type { Neighbours } from '../rule';
import { checkBlock, checkNeighbours, type Findings } from './check';
import type { Emitting } from './emit';
import { spliced, type Gathered, type Placed, type Since } from './gather';
import { Latest } from './latest';
import type { RuleSet } from './rule-set';
import type { ArticleView, BlockView } from './view-types';
import { remembered } from '../../article/remembered';

/** What the rules said of a block, among its neighbours. */
export interface Result extends Emitting {
  readonly set: RuleSet;
  readonly before: BlockView | undefined;
  readonly after: BlockView | undefined;
  readonly alone: Findings;
}

/** What the last linter that saw a view said of it. */
const results = remembered<BlockView, Result>();

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
  const told = last?.findings === findings ? last.told : undefined;
  const result: Result = { set, before, after, alone, findings, ...(told && { told }) };
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

/** What the rules of a set said of an article's blocks. */
export interface Loud {
  /** The blocks of which they said anything. */
  readonly said: Gathered<Result>;
  /** Those of them at which a rule threw. */
  readonly crashed: Gathered<Result>;
}

const hasCrashed = ({ value }: Placed<Result>): boolean => value.findings.crashes.length > 0;

/** The blocks of which the rules of a set said anything, remembered from version to version. */
export function loudBlocks(set: RuleSet): (article: ArticleView) => Loud {
  const known = new Latest<Loud>();
  return article => {
    const { blocks, since } = article;
    const hit = known.of(blocks);
    if (hit) return hit;
    const before = since && known.of(since.blocks);
    const wide = since && withNeighbours(since, blocks);
    if (!wide || !before) {
      const said = fresh(set, blocks, 0, blocks.length);
      return known.keep(article, { said, crashed: said.filter(hasCrashed) });
    }
    const middle = fresh(set, blocks, wide.from, wide.to);
    const said = spliced(before.said, wide, middle);
    return known.keep(article, { said, crashed: spliced(before.crashed, wide, middle.filter(hasCrashed)) });
  };
}
