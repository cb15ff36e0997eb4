import type { NearSpan, Quotation, SpeechParagraph } from './types';
import { samePlace } from './voice';
import { remembered } from '../article/remembered';

/**
 * Plain copy sometimes parts its paragraphs by a single line break. A line that ends as a sentence or quotation does is
 * then a paragraph of its own, and so is one that a quotation begins; any other was only wrapped.
 */
const PARTED = /\n(?:(?<=[.!?:"”’'|)\]…>][^\S\n]*\n)(?=\s*\S)|(?<!,[^\S\n]*\n)(?=\s*["“]\p{Lu}))/u;

interface Lines {
  readonly lines: readonly SpeechParagraph[];
  /** Where each line begins in its paragraph. */
  readonly starts: readonly number[];
}

const memory = remembered<SpeechParagraph, Lines>();

/** The lines of a paragraph, each a paragraph for speech; the paragraph itself, as far most are, where it is one. */
function linesOf(paragraph: SpeechParagraph): Lines {
  let lines = memory.get(paragraph);
  if (!lines) memory.set(paragraph, (lines = split(paragraph)));
  return lines;
}

const ONE = [0];

function split(paragraph: SpeechParagraph): Lines {
  if (!paragraph.text.includes('\n')) return { lines: [paragraph], starts: ONE };
  const starts: number[] = [];
  let start = 0;
  const lines = paragraph.text.split(PARTED).map((text, i): SpeechParagraph => {
    starts.push(start);
    start += text.length + 1;
    return i === 0 && paragraph.breakBefore ? { text, breakBefore: true } : { text };
  });
  return { lines, starts };
}

/** All lines of an article in order, with the paragraph each stands in and where it begins there. */
export interface Flow {
  readonly lines: readonly SpeechParagraph[];
  readonly owners: readonly number[];
  readonly starts: readonly number[];
}

/** The article as lines; `undefined` where every paragraph is one line, so that nothing is to be put back. */
export function flowOf(paragraphs: readonly SpeechParagraph[]): Flow | undefined {
  if (paragraphs.every(paragraph => linesOf(paragraph).lines.length === 1)) return undefined;
  const lines: SpeechParagraph[] = [];
  const owners: number[] = [];
  const starts: number[] = [];
  paragraphs.forEach((paragraph, owner) => {
    const parts = linesOf(paragraph);
    parts.lines.forEach((line, at) => {
      lines.push(line);
      starts.push(parts.starts[at] ?? 0);
      owners.push(owner);
    });
  });
  return { lines, owners, starts };
}

/** What was put back last time for a paragraph, and from which quotations. */
interface Lifted {
  readonly from: readonly Quotation[];
  readonly to: readonly Quotation[];
}

const liftedBefore = remembered<SpeechParagraph, Lifted>();
const NOTHING: readonly Quotation[] = [];

/** Puts the quotations of lines back into the paragraphs they stand in. */
export function gatherLines(
  paragraphs: readonly SpeechParagraph[],
  flow: Flow,
  told: readonly (readonly Quotation[])[],
): readonly (readonly Quotation[])[] {
  const from = paragraphs.map((): Quotation[] => []);
  const to = paragraphs.map((): Quotation[] => []);
  told.forEach((quotations, line) => {
    const owner = flow.owners[line] ?? 0;
    for (const quotation of quotations) {
      from[owner]?.push(quotation);
      to[owner]?.push(lifted(quotation, line, flow));
    }
  });
  return paragraphs.map((paragraph, i) => settle(paragraph, { from: from[i] ?? NOTHING, to: to[i] ?? NOTHING }));
}

/** The list there was, where it says the same. */
function settle(paragraph: SpeechParagraph, lifted: Lifted): readonly Quotation[] {
  const known = liftedBefore.get(paragraph);
  if (!lifted.to.length) return NOTHING;
  if (
    known?.from.length === lifted.from.length &&
    known.to.every((quotation, i) => isSame(known, lifted, quotation, i))
  ) {
    return known.to;
  }
  liftedBefore.set(paragraph, lifted);
  return lifted.to;
}

const isSame = (known: Lifted, { from, to }: Lifted, quotation: Quotation, i: number): boolean =>
  known.from[i] === from[i] &&
  samePlace(quotation.speakerSpan, to[i]?.speakerSpan) &&
  samePlace(quotation.cueSpan, to[i]?.cueSpan);

function lifted(quotation: Quotation, line: number, flow: Flow): Quotation {
  const start = flow.starts[line] ?? 0;
  const speakerSpan = placed(quotation.speakerSpan, line, flow);
  const cueSpan = placed(quotation.cueSpan, line, flow);
  return {
    ...quotation,
    start: quotation.start + start,
    end: quotation.end + start,
    ...(speakerSpan && { speakerSpan }),
    ...(cueSpan && { cueSpan }),
  };
}

function placed(span: NearSpan | undefined, line: number, { owners, starts }: Flow): NearSpan | undefined {
  if (!span) return undefined;
  const start = starts[line + span.paragraph] ?? 0;
  const paragraph = (owners[line + span.paragraph] ?? 0) - (owners[line] ?? 0);
  return { start: start + span.start, end: start + span.end, paragraph };
}
