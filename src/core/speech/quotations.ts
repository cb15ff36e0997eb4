import { beatIn, voiceInSentence, type Carry, type Hold } from './carry';
import { labelIn } from './labels';
import type { Facts, Finding } from './paragraph';
import { evidenceOf, personOf } from './persons';
import type { QuotedSpan } from './spans';
import type { Evidence, Quotation } from './types';
import { heardFrom, voiceOf, type Voice } from './voice';

/** What the paragraph after tells. */
export interface Ahead {
  /** Begins with an opening mark, so that a quotation left open here is only continued. */
  readonly reopens: boolean;
  /** Who signs it, or goes on with it there, as heard from there. */
  readonly voice?: Voice;
  /** Who is said to say the quotation at its head. */
  readonly speaker?: string;
}

/** The quotations of a paragraph, with what the paragraphs round it tell. */
export function quotationsOf(facts: Facts, before: Carry, ahead: Ahead): readonly Quotation[] {
  const outer = facts.findings.map((finding, index) => quotationOf(facts, finding, index, before, ahead));
  if (!facts.nested.length) return outer;
  const nested = facts.nested.map(span => nestedIn(facts, span));
  return [...outer, ...nested].sort((a, b) => a.start - b.start);
}

function quotationOf(facts: Facts, finding: Finding, index: number, before: Carry, ahead: Ahead): Quotation {
  const { span, kind } = finding;
  const base = baseOf(facts, span);
  const closed = span.closed || (ahead.reopens && index === facts.findings.length - 1);
  const continues = index === 0 && before.hold === 'open' && startsParagraph(facts, finding);
  if (kind !== 'speech' && !continues) {
    return { ...base, closed, speech: false, orphan: false, why: kind === 'name' ? 'title-or-name' : 'scare-quote' };
  }
  const voice = voiceFor(facts, finding, index, before, ahead, continues);
  const orphan = isOrphan(facts, finding, index, before, ahead, voice);
  const person = voice && personOf(facts, voice, before);
  const why: Evidence = orphan || !voice ? 'no-speaker' : continues ? 'continued' : evidenceOf(voice, person);
  const named = person !== undefined && { person };
  return { ...base, closed, ...(continues && { continues }), speech: true, ...voice, ...named, orphan, why };
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

function voiceFor(
  facts: Facts,
  finding: Finding,
  index: number,
  before: Carry,
  ahead: Ahead,
  continues: boolean,
): Voice | undefined {
  const { span, attribution } = finding;
  return (
    voiceOf(facts, attribution) ??
    labelIn(facts.text.slice(span.inner.start, span.inner.start + 40), span.inner.start) ??
    (continues ? before.voice : undefined) ??
    neighbour(facts, finding, index) ??
    fromAround(facts, finding, before, ahead)
  );
}

/** Sentences, or quotations: a speaker further off is not this one's. */
const FURTHEST = 20;

/** The speaker of the sentence before in the same paragraph; else of the nearest quotation after. */
function neighbour(facts: Facts, finding: Finding, index: number): Voice | undefined {
  for (let i = finding.sentence - 1; i >= 0 && i >= finding.sentence - FURTHEST; i--) {
    const beat = i === finding.sentence - 1 && finding.alone ? beatIn(facts, i) : undefined;
    const voice = voiceInSentence(facts, i) ?? beat;
    if (voice) return { ...voice, why: 'continued' };
  }
  for (let i = index - 1; i >= 0 && i >= index - FURTHEST; i--) {
    const voice = voiceOf(facts, facts.findings[i]?.attribution);
    if (voice) return { ...voice, why: 'continued' };
  }
  for (const later of facts.findings.slice(index + 1, index + FURTHEST)) {
    const voice = voiceOf(facts, later.attribution);
    if (voice) return { ...voice, why: 'continued' };
  }
  return undefined;
}

const STRONG: ReadonlySet<Hold> = new Set<Hold>(['colon', 'label', 'open']);

function fromAround(facts: Facts, finding: Finding, before: Carry, ahead: Ahead): Voice | undefined {
  if (!finding.alone || !facts.allAlone) return undefined;
  const last = facts.findings.at(-1) === finding;
  if (ahead.voice && last && !STRONG.has(before.hold)) return heardFrom(ahead.voice, -1, ahead.voice.why);
  return before.voice && { ...before.voice, why: before.hold === 'colon' ? 'colon' : 'paragraph-before' };
}

/** Words; a shorter quotation is as likely a crowd's shout or a sign. */
const LONG_ENOUGH = 4;
const HOLDS: ReadonlySet<Hold> = new Set<Hold>(['attributed', 'colon', 'label', 'open', 'run', 'said']);
/** Words that go on with what somebody has just said, and words that answer it. */
const GOES_ON = /^[\s…. ]*(?:…|\. ?\. ?\.|And|So|Then|Therefore|Although|Frankly|Also|Because|Or)(?![\p{L}])/u;
const ANSWERS = /^\s*(?:Yes|No|Well|Oh|Yeah|Nope|Sure|Absolutely|Of course|Right)(?![\p{L}])/u;

/** Whether a reader is left to guess who says it. Only of a quotation that makes up its paragraph, or a sentence after none that tells. */
function isOrphan(
  facts: Facts,
  finding: Finding,
  index: number,
  before: Carry,
  ahead: Ahead,
  voice: Voice | undefined,
): boolean {
  if (!finding.alone || !finding.span.double || finding.shape.words < LONG_ENOUGH) return false;
  if (index > 0 || !facts.allAlone) return false;
  if (voice?.why === 'signature' || voice?.why === 'interview' || isExtract(finding, ahead)) return false;
  if (!startsParagraph(facts, finding)) return !voice && finding.shape.sentence;
  return !isHeld(facts, finding, before) && !resumes(before, ahead);
}

/** Marks at the head of each paragraph and none at its end: an extract or transcript, introduced further up. */
const isExtract = ({ span }: Finding, ahead: Ahead): boolean => !span.closed && ahead.reopens;

/** Whether the paragraph before tells the reader who goes on. */
function isHeld(facts: Facts, { span }: Finding, { hold }: Carry): boolean {
  const words = facts.text.slice(span.inner.start, span.inner.start + 24);
  if (hold === 'attributed') return !ANSWERS.test(words);
  return HOLDS.has(hold) || (hold === 'quoted' && GOES_ON.test(words));
}

/** Whoever the paragraph before tells of is quoted by name in the one after. */
const resumes = ({ hold, voice, topic }: Carry, { speaker }: Ahead): boolean =>
  hold === 'none' &&
  speaker !== undefined &&
  [voice?.speaker, topic].some(name => name !== undefined && lastWord(name) === lastWord(speaker));

const lastWord = (name: string): string | undefined => name.split(' ').at(-1);
