import { carryOf, sameCarry, SILENCE, type Carry } from './carry';
import { factsOf, hasQuotations } from './paragraph';
import { quotationsOf, type Ahead } from './quotations';
import type { Quotation, SpeechParagraph } from './types';

const NOTHING: readonly Quotation[] = [];

/** What was found for a paragraph last time, and what it depended on. */
interface Memory {
  readonly before: Carry;
  readonly reopens: boolean;
  readonly quotations: readonly Quotation[];
}

const quotations = new WeakMap<SpeechParagraph, Memory>();
const carries = new WeakMap<SpeechParagraph, { readonly before: Carry; readonly after: Carry }>();

/**
 * The quotations of every paragraph, in their order: one list a paragraph, each sorted by its beginnings.
 *
 * Pure. Remembers by paragraph object: a paragraph that was analysed before, after and before the same words, gets the
 * same list object again, so that a caller who keeps unchanged paragraphs pays only for those that changed.
 */
export function analyseSpeech(paragraphs: readonly SpeechParagraph[]): readonly (readonly Quotation[])[] {
  let carry = SILENCE;
  return paragraphs.map((paragraph, i) => {
    const before = paragraph.breakBefore ? SILENCE : carry;
    const next = paragraphs[i + 1];
    const nextQuotes = next !== undefined && hasQuotations(next);
    carry = nextQuotes ? carryAfter(paragraph, before) : SILENCE;
    return hasQuotations(paragraph) ? tell(paragraph, before, { reopens: nextQuotes && reopens(next) }) : NOTHING;
  });
}

const reopens = (next: SpeechParagraph): boolean => !next.breakBefore && /^\s*["“«„`]/.test(next.text);

function carryAfter(paragraph: SpeechParagraph, before: Carry): Carry {
  const known = carries.get(paragraph);
  if (known && sameCarry(known.before, before)) return known.after;
  const after = carryOf(factsOf(paragraph), before);
  carries.set(paragraph, { before, after });
  return after;
}

function tell(paragraph: SpeechParagraph, before: Carry, ahead: Ahead): readonly Quotation[] {
  const known = quotations.get(paragraph);
  if (known?.reopens === ahead.reopens && sameCarry(known.before, before)) return known.quotations;
  const found = quotationsOf(factsOf(paragraph), before, ahead);
  quotations.set(paragraph, { before, reopens: ahead.reopens, quotations: found });
  return found;
}
