import { memo } from './memo';
import type { ArticleView, BlockView } from './view-types';

/**
 * A run of neighbouring blocks, about 32. What a whole-article rule wants to know is gathered chunk by chunk and remembered,
 * so that a keystroke costs one chunk and a walk over the others' small results.
 */
export interface Chunk {
  readonly views: readonly BlockView[];
  /** Index of its first block in the article. */
  readonly start: number;
  /** Stands for the chunk's content: the same object wherever the chunk has moved. */
  readonly content: ChunkContent;
}
export interface ChunkContent {
  readonly views: readonly BlockView[];
}

/** A chunk ends before a block whose serial says so: an edit then moves no boundary but its own. */
const USUAL = 32;
/** And at this length at the latest. */
const LONGEST = 128;

const startsChunk = (view: BlockView): boolean => view.serial % USUAL === 0;

const contents = new WeakMap<BlockView, ChunkContent>();

const same = (content: ChunkContent, views: readonly BlockView[], start: number, end: number): boolean => {
  if (content.views.length !== end - start) return false;
  for (let i = start; i < end; i++) if (content.views[i - start] !== views[i]) return false;
  return true;
};

function contentOf(views: readonly BlockView[], start: number, end: number): ChunkContent {
  const first = views[start] as BlockView;
  const known = contents.get(first);
  if (known && same(known, views, start, end)) return known;
  const content = { views: views.slice(start, end) };
  contents.set(first, content);
  return content;
}

export function chunksOf(views: readonly BlockView[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let start = 0, end = 1; start < views.length; end++) {
    const next = views[end];
    if (next && !startsChunk(next) && end - start < LONGEST) continue;
    const content = contentOf(views, start, end);
    chunks.push({ start, content, views: content.views });
    start = end;
  }
  return chunks;
}

/** One thing said of a block, and the block's index in the article. */
export interface Placed<T> {
  readonly block: number;
  readonly value: T;
}

/** All that `facts` finds in the blocks, in order; blocks that have nothing cost nothing. */
export function gather<T>(facts: (view: BlockView) => readonly T[]): (article: ArticleView) => readonly Placed<T>[] {
  const inChunk = memo((content: ChunkContent) =>
    content.views.flatMap((view, block) => facts(view).map(value => ({ block, value }))),
  );
  return article =>
    article.chunks.flatMap(({ start, content }) =>
      inChunk(content).map(({ block, value }) => ({ block: start + block, value })),
    );
}

/** What `summarise` says of each chunk, remembered. */
export function perChunk<T>(summarise: (content: ChunkContent) => T): (article: ArticleView) => readonly T[] {
  const inChunk = memo(summarise);
  return article => article.chunks.map(({ content }) => inChunk(content));
}

/** What one chunk says, and a text that is equal where it says the same, wherever in the article it stands. */
export interface Digest {
  readonly digest: string;
}

/**
 * Works something out of all chunks' summaries, and again only when one of them says something else: typing within a word
 * changes no name. What `combine` answers must not hold places, only which summary and which entry of it is meant.
 */
export function combined<S extends Digest, R>(
  summarise: (content: ChunkContent) => S,
  combine: (summaries: readonly S[]) => R,
): (article: ArticleView) => { readonly summaries: readonly S[]; readonly result: R } {
  const summaries = perChunk(summarise);
  let last: { summaries: readonly S[]; result: R } | undefined;
  return article => {
    const now = summaries(article);
    const { length } = now;
    const unchanged = last?.summaries.length === length && now.every((s, i) => s.digest === last?.summaries[i]?.digest);
    last = { summaries: now, result: unchanged && last ? last.result : combine(now) };
    return last;
  };
}
