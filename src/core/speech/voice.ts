import type { Phrase } from './phrases/phrase';
import type { Facts } from './paragraph';
import type { Evidence, NearSpan } from './types';
import type { Telling } from './ways/way';

/** Somebody who says something: the phrase and its cue, with their places. */
export interface Voice {
  readonly speaker: string;
  readonly speakerSpan: NearSpan;
  /** Whom a pronoun stands for. */
  readonly person?: string;
  readonly cue?: string;
  readonly cueSpan?: NearSpan;
  readonly why: Evidence;
}

export function spanOf({ tokens, text }: Facts, phrase: Phrase): { readonly text: string; readonly span: NearSpan } {
  const start = tokens[phrase.start]?.start ?? 0;
  const end = tokens[phrase.end - 1]?.end ?? start;
  return { text: text.slice(start, end), span: { start, end, paragraph: 0 } };
}

export function voiceOf(facts: Facts, telling: Telling | undefined): Voice | undefined {
  if (!telling?.speaker) return undefined;
  const speaker = spanOf(facts, telling.speaker);
  const cue = spanOf(facts, telling.cue);
  return { speaker: speaker.text, speakerSpan: speaker.span, cue: cue.text, cueSpan: cue.span, why: telling.why };
}

const shifted = (span: NearSpan, by: number): NearSpan => ({ ...span, paragraph: span.paragraph + by });

/** The same voice as heard `by` paragraphs further on (negative: from further on). */
export const heardFrom = (voice: Voice, by: number, why: Evidence): Voice => ({
  ...voice,
  speakerSpan: shifted(voice.speakerSpan, -by),
  ...(voice.cueSpan && { cueSpan: shifted(voice.cueSpan, -by) }),
  why,
});

export const samePlace = (a?: NearSpan, b?: NearSpan): boolean =>
  a === b || (a?.start === b?.start && a?.end === b?.end && a?.paragraph === b?.paragraph);

export const sameVoice = (a?: Voice, b?: Voice): boolean =>
  a === b ||
  (a?.speaker === b?.speaker &&
    a?.person === b?.person &&
    a?.cue === b?.cue &&
    a?.why === b?.why &&
    samePlace(a?.speakerSpan, b?.speakerSpan) &&
    samePlace(a?.cueSpan, b?.cueSpan));
