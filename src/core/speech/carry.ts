import { Tag } from './lexicon';
import { is, isFinite, subjectOf } from './phrases';
import type { Facts } from './paragraph';
import { sameVoice, voiceOf, heardFrom, type Voice } from './voice';

/** What one paragraph leaves to the next: all that a quotation's speaker can depend on before its own paragraph. */
export interface Carry {
  /** The last quotation was left open, so an opening mark at the next paragraph's head goes on with it. */
  readonly open: boolean;
  /** Ends with a colon: what follows is introduced. */
  readonly colon: boolean;
  /** Who spoke last, as heard from the next paragraph. */
  readonly voice?: Voice;
}

export const SILENCE: Carry = { open: false, colon: false };

export const sameCarry = (a: Carry, b: Carry): boolean =>
  a === b || (a.open === b.open && a.colon === b.colon && sameVoice(a.voice, b.voice));

/** Paragraphs; further back a speaker is out of the reader's mind. */
const FURTHEST = 12;

export function carryOf(facts: Facts, before: Carry): Carry {
  const last = facts.tokens.at(-1);
  const open = last?.kind === 'quote' && facts.findings.at(-1)?.span.closed === false;
  const colon = last?.kind === 'colon';
  const own = lastVoice(facts);
  const passedOn = own ? undefined : passOn(facts, before);
  const voice = own ? heardFrom(own, 1, 'paragraph-before') : passedOn;
  return { open, colon, ...(voice && { voice }) };
}

/** A paragraph of nothing but quotations keeps its speaker for the next. */
function passOn(facts: Facts, { voice }: Carry): Voice | undefined {
  const silent = facts.findings.length > 0 && facts.findings.every(({ alone }) => alone);
  if (!silent || !voice || voice.speakerSpan.paragraph < -FURTHEST) return undefined;
  return heardFrom(voice, 1, voice.why);
}

/** Who speaks at the end of a paragraph: the last quotation's speaker or the last sentence's subject. */
function lastVoice(facts: Facts): Voice | undefined {
  for (let i = facts.sentences.length - 1; i >= 0 && i >= facts.sentences.length - 3; i--) {
    const voice = voiceInSentence(facts, i);
    if (voice) return voice;
  }
  return undefined;
}

export function voiceInSentence(facts: Facts, index: number): Voice | undefined {
  const finding = facts.findings.find(({ sentence, attribution }) => sentence === index && attribution?.speaker);
  return voiceOf(facts, finding?.attribution) ?? reportedIn(facts, index);
}

/** The subject of the last verb of speech in a sentence. */
function reportedIn(facts: Facts, index: number): Voice | undefined {
  const sentence = facts.sentences[index];
  if (!sentence) return undefined;
  for (let verb = sentence.end - 1; verb > sentence.start; verb--) {
    const token = facts.tokens[verb];
    if (!isFinite(token) || !is(token, Tag.Say | Tag.Report)) continue;
    const speaker = subjectOf(facts.tokens, verb, sentence.start);
    if (!speaker) continue;
    return voiceOf(facts, {
      speaker,
      cue: { start: verb, end: verb + 1 },
      why: 'same-sentence',
      weight: 0,
      spoken: true,
    });
  }
  return undefined;
}
