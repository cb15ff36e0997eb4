import type { Span } from '../../article/types';
import type { Quotation } from '../../speech/types';
import { gather } from '../engine/gather';
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

/** Passages; words that stand in more are nobody's in particular. */
const MOST_HITS = 50;

/** A search for words in the body, folded (see `fold.ts`); it remembers, so that a keystroke costs one block. */
export function bodySearch(words: string): (article: ArticleView) => readonly Hit[] {
  const needle = ` ${words} `;
  const find = gather(({ passages }) =>
    passages.filter(passage => inBody(passage) && foldedText(passage).includes(needle)),
  );
  return article =>
    find(article)
      .slice(0, MOST_HITS)
      .map(({ value, block }) => ({ passage: value, block }));
}

/** Characters; what is longer is no quotation that anybody displays. */
const LONGEST = 1000;
/** In one passage. */
const MOST_PLACES = 20;

/** Where the words of a hit stand in its passage; the whole passage where folding hides it. */
function placesIn({ passage: { text } }: Hit, words: string): readonly Span[] {
  const whole = [{ start: 0, end: text.length }];
  if (words.length > LONGEST) return whole;
  const pattern = words.split(' ').join("[^\\p{L}\\p{N}]+(?:['’])?");
  const places: Span[] = [];
  for (const { index, 0: found } of text.matchAll(new RegExp(pattern.replace(/s\b/g, "['’]?s"), 'giu'))) {
    places.push({ start: index, end: index + found.length });
    if (places.length === MOST_PLACES) break;
  }
  return places.length ? places : whole;
}

/** One place of words in the body, and the quotation they stand in. */
export interface Occurrence extends Hit {
  readonly span: Span;
  readonly quotation?: Quotation;
}

/** Every place of words that a search has found. */
export const occurrences = (hits: readonly Hit[], words: string): readonly Occurrence[] =>
  hits.flatMap(hit =>
    placesIn(hit, words).map(span => {
      const around = hit.passage.quotations.find(({ start, end }) => start <= span.start && span.start < end);
      return { ...hit, span, ...(around && { quotation: around }) };
    }),
  );

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
