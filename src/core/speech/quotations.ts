import { voiceInSentence, type Carry } from './carry';
import type { Facts, Finding } from './paragraph';
import { heardFrom, voiceOf, type Voice } from './voice';
import type { QuotedSpan } from './spans';
import type { Evidence, Quotation } from './types';

/** What the paragraph after tells. */
export interface Ahead {
  /** Begins with an opening mark, so that a quotation left open here is only continued. */
  readonly reopens: boolean;
}

/** The quotations of a paragraph, with what the paragraphs round it tell. */
export function quotationsOf(facts: Facts, before: Carry, ahead: Ahead): readonly Quotation[] {
  const outer = facts.findings.map((finding, index) => quotationOf(facts, finding, index, before, ahead));
  const nested = facts.nested.map(span => nestedIn(facts, span));
  return [...outer, ...nested].sort((a, b) => a.start - b.start);
}

function quotationOf(facts: Facts, finding: Finding, index: number, before: Carry, ahead: Ahead): Quotation {
  const { span, kind } = finding;
  const base = baseOf(facts, span);
  const closed = span.closed || (ahead.reopens && index === facts.findings.length - 1);
  const continues = index === 0 && before.open && startsParagraph(facts, finding);
  if (kind !== 'speech' && !continues) {
    return { ...base, closed, speech: false, orphan: false, why: kind === 'name' ? 'title-or-name' : 'scare-quote' };
  }
  const voice = voiceFor(facts, finding, index, before, continues);
  const orphan = !voice && isOrphan(facts, finding, before);
  const why: Evidence = voice ? (continues ? 'continued' : voice.why) : 'no-speaker';
  return { ...base, closed, ...(continues && { continues }), speech: true, ...voice, orphan, why };
}

const baseOf = ({ text }: Facts, { start, end, double, closed }: QuotedSpan) => ({
  start,
  end,
  text: text.slice(start, end),
  marks: double ? ('double' as const) : ('single' as const),
  closed,
});

const nestedIn = (facts: Facts, span: QuotedSpan): Quotation => ({
  ...baseOf(facts, span),
  nested: true,
  speech: false,
  orphan: false,
  why: 'title-or-name',
});

const startsParagraph = (facts: Facts, { span }: Finding): boolean => facts.tokens[0]?.start === span.start;

function voiceFor(facts: Facts, finding: Finding, index: number, before: Carry, continues: boolean): Voice | undefined {
  return (
    voiceOf(facts, finding.attribution) ??
    (continues ? before.voice : undefined) ??
    neighbour(facts, finding, index) ??
    fromBefore(facts, finding, before)
  );
}

/** The speaker of the nearest quotation in the same paragraph, the one before first; else whoever the sentence before tells of. */
function neighbour(facts: Facts, finding: Finding, index: number): Voice | undefined {
  for (let i = index - 1; i >= 0; i--) {
    const voice = voiceOf(facts, facts.findings[i]?.attribution);
    if (voice) return { ...voice, why: 'continued' };
  }
  for (let i = finding.sentence - 1; i >= 0; i--) {
    const voice = voiceInSentence(facts, i);
    if (voice) return voice;
  }
  for (const later of facts.findings.slice(index + 1)) {
    const voice = voiceOf(facts, later.attribution);
    if (voice) return { ...voice, why: 'continued' };
  }
  return undefined;
}

function fromBefore(facts: Facts, finding: Finding, before: Carry): Voice | undefined {
  if (!finding.alone || !startsParagraph(facts, facts.findings[0] ?? finding)) return undefined;
  return before.voice && heardFrom(before.voice, 0, before.colon ? 'colon' : 'paragraph-before');
}

/** Words; a shorter quotation is as likely a crowd's shout or a sign. */
const LONG_ENOUGH = 4;

function isOrphan(facts: Facts, finding: Finding, before: Carry): boolean {
  return (
    finding.alone &&
    !before.colon &&
    !before.open &&
    finding.shape.words >= LONG_ENOUGH &&
    facts.findings[0] !== undefined
  );
}
