import type { Span } from '../../article/types';
import type { ChunkContent } from '../engine/chunks';
import { memo } from '../engine/memo';
import type { ArticleView, Passage, PassageKind } from '../engine/view-types';
import { folded } from './fold';

/** What counts as the story's own text: not its headlines and captions, not its pull quotes. */
const BODY: ReadonlySet<PassageKind> = new Set<PassageKind>(['paragraph', 'item', 'extract', 'verse', 'cell']);

const inBody = (passage: Passage): boolean => BODY.has(passage.kind);

/** Spaces round it, so that whole words are found. */
const foldedText = memo((passage: Passage): string => ` ${folded(passage.text)} `);

/** Where in the body something was found. */
export interface Hit {
  readonly passage: Passage;
  readonly block: number;
}

interface HitInChunk {
  readonly passage: Passage;
  /** Of the block in its chunk. */
  readonly index: number;
}

/** Looks for words in the body, remembering what it has seen: after a keystroke one chunk is searched. */
export class BodySearch {
  readonly #needle: string;
  readonly #known = new WeakMap<ChunkContent, HitInChunk | false>();

  /** @param words folded, see `fold.ts` */
  constructor(words: string) {
    this.#needle = ` ${words} `;
  }

  /** The first passage that holds the words. */
  find(article: ArticleView): Hit | undefined {
    for (const { content, start } of article.chunks) {
      const hit = this.#inChunk(content);
      if (hit) return { passage: hit.passage, block: start + hit.index };
    }
    return undefined;
  }

  #inChunk(content: ChunkContent): HitInChunk | false {
    const known = this.#known.get(content);
    if (known !== undefined) return known;
    const hit = this.#search(content);
    this.#known.set(content, hit);
    return hit;
  }

  #search({ views }: ChunkContent): HitInChunk | false {
    for (const [index, view] of views.entries())
      for (const passage of view.passages)
        if (inBody(passage) && foldedText(passage).includes(this.#needle)) return { passage, index };
    return false;
  }
}

/** Where the words of a hit stand in its passage; the whole passage where folding hides it. */
export function placeIn({ passage }: Hit, words: string): Span {
  const pattern = words.split(' ').join("[^\\p{L}\\p{N}]+(?:['’])?");
  const match = new RegExp(pattern.replace(/s\b/g, "['’]?s"), 'iu').exec(passage.text);
  return match ? { start: match.index, end: match.index + match[0].length } : { start: 0, end: passage.text.length };
}

/** The quotation of the body that shares most words with these, if it shares at least half of them. */
export function nearestQuotation(article: ArticleView, words: string): (Hit & { readonly span: Span }) | undefined {
  const wanted = new Set(words.split(' '));
  let best: (Hit & { readonly span: Span }) | undefined;
  let most = wanted.size / 2;
  article.blocks.forEach(({ passages }, block) => {
    for (const passage of passages.filter(inBody))
      for (const { start, end } of passage.quotations) {
        const shared = new Set(
          folded(passage.text.slice(start, end))
            .split(' ')
            .filter(word => wanted.has(word)),
        ).size;
        if (shared > most) [most, best] = [shared, { passage, block, span: { start, end } }];
      }
  });
  return best;
}
