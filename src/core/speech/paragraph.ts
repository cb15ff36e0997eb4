import { attributionOf } from './attribution';
import { isAlone, kindAlone, kindOf } from './kinds';
import type { Kind } from './rules';
import { mayQuote } from './marks';
import { sentencesOf, type Sentence } from './sentences';
import { shapeOf, type Shape } from './shape';
import { findSpans, type QuotedSpan } from './spans';
import { tokenise, type Token } from './tokens';
import type { SpeechParagraph } from './types';
import type { Attribution } from './ways/way';
import { remembered } from '../article/remembered';

/** One quotation as far as its own paragraph tells. */
export interface Finding {
  readonly span: QuotedSpan;
  readonly shape: Shape;
  readonly kind: Kind;
  /** Stands in no sentence of the reporter's. */
  readonly alone: boolean;
  readonly sentence: number;
  /** Ends with a question mark. */
  readonly asks: boolean;
  readonly attribution?: Attribution;
}

/** What a paragraph tells by itself. Computed once for each paragraph object. */
export interface Facts {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** The outermost quotations. */
  readonly findings: readonly Finding[];
  readonly nested: readonly QuotedSpan[];
  /** There are quotations and all of them stand in no sentence of the reporter's. */
  readonly allAlone: boolean;
  /** For each sentence, its last quotation. */
  readonly lastOf: readonly (Finding | undefined)[];
}

const memory = remembered<SpeechParagraph, Facts>();

/** Whether a paragraph has quotations at all; `Facts` are wanted only of these and of those just before them. */
const quoting = remembered<SpeechParagraph, boolean>();

export function hasQuotations(paragraph: SpeechParagraph): boolean {
  let known = quoting.get(paragraph);
  if (known === undefined) quoting.set(paragraph, (known = mayQuote(paragraph.text)));
  return known;
}

export function factsOf(paragraph: SpeechParagraph): Facts {
  let facts = memory.get(paragraph);
  if (!facts) memory.set(paragraph, (facts = readParagraph(paragraph.text)));
  return facts;
}

function readParagraph(text: string): Facts {
  const spans = findSpans(text);
  const tokens = tokenise(text, spans);
  const sentences = sentencesOf(tokens, spans, text);
  const findings: Finding[] = [];
  const lastOf: (Finding | undefined)[] = [];
  sentences.forEach((sentence, index) => {
    const alone = isAlone(tokens, sentence);
    for (let i = sentence.start; i < sentence.end; i++) {
      const span = spans[tokens[i]?.quote ?? -1];
      if (span) findings.push((lastOf[index] = findingOf(text, tokens, sentence, { index, alone }, i, span)));
    }
  });
  const allAlone = findings.length > 0 && findings.every(({ alone }) => alone);
  const nested = spans.filter(({ depth }) => depth > 0);
  return { text, tokens, sentences, findings, nested, allAlone, lastOf };
}

function findingOf(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  { index, alone }: { readonly index: number; readonly alone: boolean },
  at: number,
  span: QuotedSpan,
): Finding {
  const shape = shapeOf(text, span);
  const attribution = alone ? undefined : attributionOf(tokens, sentence, at, shape.paused);
  const { double } = span;
  const kind = alone ? kindAlone(shape, double) : kindOf({ tokens, sentence, quote: at, shape, attribution, double });
  const asks = text[span.inner.end - 1] === '?';
  return { span, shape, kind, alone, sentence: index, asks, ...(attribution && { attribution }) };
}
