import type { Attribution } from './attribution';
import { Tag } from './lexicon';
import { is } from './phrases';
import type { Sentence } from './sentences';
import type { QuotedSpan } from './spans';
import type { Token } from './tokens';

export type Kind = 'name' | 'scare' | 'speech';

/** What a quotation is by its own words. */
export interface Shape {
  readonly words: number;
  /** A whole sentence, by its capital and its mark at the end. */
  readonly sentence: boolean;
  /** Every word but the small ones has a capital: a title. */
  readonly titled: boolean;
}

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
const SMALL = new Set('a an and at by for from in of on or the to with vs is'.split(' '));
const ENDED = /[.!?…,—-]['’)\]]*\s*$/;

export function shapeOf(text: string, { inner }: QuotedSpan): Shape {
  const said = text.slice(inner.start, Math.min(inner.end, inner.start + 4000));
  const words = said.match(WORDS) ?? [];
  const titled = words.length > 0 && words.every(word => /^[\p{Lu}\p{N}]/u.test(word) || SMALL.has(word));
  return { words: words.length, sentence: /^[\s….[(]*['‘]?[\p{Lu}\p{N}]/u.test(said) && ENDED.test(said), titled };
}

/** Speech, a title or name, or scare quotes. */
export function kindOf(
  tokens: readonly Token[],
  sentence: Sentence,
  quote: number,
  shape: Shape,
  attribution: Attribution | undefined,
): Kind {
  if (isAlone(tokens, sentence)) return shape.words > 2 || shape.sentence ? 'speech' : 'scare';
  if (attribution && attribution.weight >= 90) return 'speech';
  if (isTitle(tokens, quote, shape)) return 'name';
  if (attribution?.speaker) return 'speech';
  return shape.words > 7 ? 'speech' : 'scare';
}

/** Nothing but quotations stands in the sentence. */
export const isAlone = (tokens: readonly Token[], sentence: Sentence): boolean => {
  for (let i = sentence.start; i < sentence.end; i++) {
    const kind = tokens[i]?.kind;
    if (kind === 'word' || kind === 'colon') return false;
  }
  return true;
};

function isTitle(tokens: readonly Token[], quote: number, shape: Shape): boolean {
  if (!shape.titled) return false;
  const previous = tokens[quote - 1];
  if (is(previous, Tag.Work)) return true;
  return shape.words > 1 && previous !== undefined && !is(previous, Tag.Say);
}
