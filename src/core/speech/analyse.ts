import { carryOf, sameCarry, SILENCE, type Carry } from './carry';
import { flowOf, gatherLines } from './lines';
import { signatureOf } from './labels';
import { factsOf, hasQuotations, type Facts } from './paragraph';
import { quotationsOf, type Ahead } from './quotations';
import type { Quotation, SpeechParagraph } from './types';
import { sameVoice, voiceOf } from './voice';
import { remembered } from '../article/remembered';

const NOTHING: readonly Quotation[] = [];

/** What was found for a paragraph last time, and what it depended on. */
interface Memory {
  readonly before: Carry;
  readonly ahead: Ahead;
  readonly quotations: readonly Quotation[];
}

const quotations = remembered<SpeechParagraph, Memory>();
const carries = remembered<SpeechParagraph, { readonly before: Carry; readonly after: Carry }>();
const aheads = remembered<SpeechParagraph, Ahead>();

/**
 * The quotations of every paragraph, in their order: one list a paragraph, each sorted by its beginnings.
 *
 * Pure. Remembers by paragraph object: a paragraph that was analysed before, after and before the same words, gets the
 * same list object again, so that a caller who keeps unchanged paragraphs pays only for those that changed.
 */
export function analyseSpeech(paragraphs: readonly SpeechParagraph[]): readonly (readonly Quotation[])[] {
  const flow = flowOf(paragraphs);
  return flow ? gatherLines(paragraphs, flow, analyse(flow.lines)) : analyse(paragraphs);
}

function analyse(paragraphs: readonly SpeechParagraph[]): readonly (readonly Quotation[])[] {
  let carry = SILENCE;
  return paragraphs.map((paragraph, i) => {
    const before = paragraph.breakBefore ? SILENCE : carry;
    const next = paragraphs[i + 1];
    carry = next && hasQuotations(next) ? carryAfter(paragraph, before) : SILENCE;
    return hasQuotations(paragraph) ? tell(paragraph, before, next ? aheadOf(next) : END) : NOTHING;
  });
}

const END: Ahead = { reopens: false };
const OPENS = /^\s*["“«„`]/;

function aheadOf(next: SpeechParagraph): Ahead {
  let ahead = aheads.get(next);
  if (!ahead) aheads.set(next, (ahead = readAhead(next)));
  return ahead;
}

function readAhead(next: SpeechParagraph): Ahead {
  if (next.breakBefore) return END;
  const voice = signatureOf(next.text);
  const reopens = OPENS.test(next.text);
  const speaker = reopens ? speakerAtHead(factsOf(next)) : undefined;
  return { reopens, ...(voice && { voice }), ...(speaker !== undefined && { speaker }) };
}

/** Who is said to say the quotation that a paragraph begins with. */
const speakerAtHead = (facts: Facts): string | undefined => voiceOf(facts, facts.findings[0]?.attribution)?.speaker;

function carryAfter(paragraph: SpeechParagraph, before: Carry): Carry {
  const known = carries.get(paragraph);
  if (known && sameCarry(known.before, before)) return known.after;
  const after = carryOf(factsOf(paragraph), before);
  carries.set(paragraph, { before, after });
  return after;
}

const sameAhead = (a: Ahead, b: Ahead): boolean =>
  a === b || (a.reopens === b.reopens && a.speaker === b.speaker && sameVoice(a.voice, b.voice));

function tell(paragraph: SpeechParagraph, before: Carry, ahead: Ahead): readonly Quotation[] {
  const known = quotations.get(paragraph);
  if (known && sameAhead(known.ahead, ahead) && sameCarry(known.before, before)) return known.quotations;
  const found = quotationsOf(factsOf(paragraph), before, ahead);
  quotations.set(paragraph, { before, ahead, quotations: found });
  return found;
}
