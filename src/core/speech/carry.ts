import { namesOf } from './labels';
import { Tag } from './lexicon';
import type { Facts, Finding } from './paragraph';
import { holdersIn, lately, type Holder } from './offices';
import { personOf, topicOf } from './persons';
import { clauseSubject, subjectOf } from './phrases/subject';
import { is, isFinite } from './verbs';
import { SURENESS, sureness, type Attribution } from './ways/way';
import { heardFrom, sameVoice, voiceOf, type Voice } from './voice';
import { remembered } from '../article/remembered';

/**
 * How a paragraph leaves its last speaker to a quotation that opens the next one with no speaker of its own:
 * `open`, its last quotation has no closing mark; `colon`, it ends with one; `label`, it is a name and nothing else;
 * `attributed`, it ends with "Mr Ivanov said"; `asked`, it ends with a question put by somebody, which another answers, or with a signed quotation, whose like follow;
 * `said`, it is no more than "Mr Ivanov said he was pleased"; `quoted`, it has quotations otherwise; `run`, it is nothing
 * but a quotation whose speaker was not told either; `none` of these.
 */
export type Hold = 'asked' | 'attributed' | 'colon' | 'label' | 'none' | 'open' | 'quoted' | 'run' | 'said';

/** What one paragraph leaves to the next: all that a quotation's speaker can depend on before its own paragraph. */
export interface Carry {
  readonly hold: Hold;
  /** Who spoke last, as heard from the next paragraph. */
  readonly voice?: Voice;
  /** The name that its last sentence is about. */
  readonly topic?: string;
  /** Who was said to hold an office of late. */
  readonly holders?: readonly Holder[];
}

export const SILENCE: Carry = { hold: 'none' };

export const sameCarry = (a: Carry, b: Carry): boolean =>
  a === b ||
  (a.hold === b.hold &&
    a.topic === b.topic &&
    sameVoice(a.voice, b.voice) &&
    sameHolders(a.holders ?? NOBODY, b.holders ?? NOBODY));

const NOBODY: readonly Holder[] = [];
const sameHolders = (a: readonly Holder[], b: readonly Holder[]): boolean =>
  a.length === b.length && a.every(({ office, name }, i) => office === b[i]?.office && name === b[i].name);

/** What tells of the speaker of a quotation that makes up the next paragraph. */
const SPOKEN: ReadonlySet<Hold> = new Set<Hold>(['attributed', 'colon', 'label', 'open', 'said']);

/** Paragraphs; further back a speaker is out of the reader's mind. */
const FURTHEST = 12;

export function carryOf(facts: Facts, before: Carry): Carry {
  const label = namesOf(facts);
  const own = label ?? lastVoice(facts);
  const person = own && personOf(facts, own, before);
  const known = own && { ...own, ...(person !== undefined && { person }) };
  const voice = known ? heardFrom(known, 1, 'paragraph-before') : passOn(facts, before);
  const hold = label ? 'label' : holdOf(facts, before, voice);
  const topic = topicOf(facts);
  const holders = lately(before.holders ?? NOBODY, holdersIn(facts));
  return {
    hold,
    ...(voice && { voice }),
    ...(topic !== undefined && { topic }),
    ...(holders.length > 0 && { holders }),
  };
}

function holdOf(facts: Facts, before: Carry, voice: Voice | undefined): Hold {
  const { tokens, findings } = facts;
  const last = tokens.at(-1);
  if (last?.kind === 'quote' && findings.at(-1)?.span.closed === false) return 'open';
  if (last?.kind === 'colon') return 'colon';
  if (announces(facts)) return 'said';
  if (!findings.length) return isShortReport(facts, voice) ? 'said' : 'none';
  if (facts.allAlone) return SPOKEN.has(before.hold) ? 'quoted' : 'run';
  const ending = endingOf(facts, voice);
  return ending === 'attributed' && isAnswer(facts, before, voice) ? 'asked' : ending;
}

/** In a dialogue, where each paragraph is one speaker's, the next is another's again. */
function isAnswer({ sentences }: Facts, before: Carry, voice: Voice | undefined): boolean {
  const turn = sentences.length === 1 && (before.hold === 'attributed' || before.hold === 'asked');
  return turn && before.voice !== undefined && voice !== undefined && areTwo(before.voice.speaker, voice.speaker);
}

const PRONOUN = /^(?:he|she|they|it|who|I|we)$/i;
const lastWord = (name: string): string | undefined => name.split(/[ ,]/).at(-1);

const areTwo = (a: string, b: string): boolean => !PRONOUN.test(a) && !PRONOUN.test(b) && lastWord(a) !== lastWord(b);

/** "…," he said. "…": one who is only "he" has been speaking for a while, and goes on. */
const resumesPronoun = (voice: Voice | undefined): boolean =>
  voice !== undefined && /^(?:he|she)$/i.test(voice.speaker);

/** How the last sentence of a paragraph with quotations ends. */
function endingOf({ tokens, sentences, lastOf }: Facts, voice: Voice | undefined): Hold {
  const last = lastOf[sentences.length - 1];
  const attribution = last?.attribution;
  if (last?.alone && resumesPronoun(voice)) return 'attributed';
  if (!last || !attribution || sureness(attribution) < SURENESS.sentenceEnd) return 'quoted';
  if (attribution.why === 'colon' && tokens[attribution.cue.start]?.kind === 'colon') return 'attributed';
  if (attribution.why === 'signature') return 'asked';
  if (!standsAfter(tokens, last, attribution)) return 'quoted';
  const cue = tokens[attribution.cue.start]?.word ?? '';
  if (RELAYING.has(cue) || (voice && UNNAMED.test(voice.speaker))) return 'quoted';
  return ASKING.has(cue) ? 'asked' : 'attributed';
}

const ASKING = new Set('asked asks wondered inquired enquired pressed cried started began'.split(' '));
/** What a newspaper does with another's words. */
const RELAYING = new Set('reported reports'.split(' '));
/** "a longtime adviser": one of many, who need not be the next to speak. */
const UNNAMED = /^(?:an?|one) /i;

const standsAfter = (tokens: Facts['tokens'], { span }: Finding, { cue }: Attribution): boolean =>
  (tokens[cue.start]?.start ?? 0) >= span.end;

/** Tokens; a longer report has more in it than an introduction of what its speaker says next. */
const SHORT_REPORT = 12;

/** Tokens. */
const SHORT_SENTENCE = 10;

/** "He then had a question for the crowd." */
function announces({ tokens, sentences }: Facts): boolean {
  const last = sentences.at(-1);
  if (!last || last.end - last.start > SHORT_SENTENCE) return false;
  return (
    tokens.slice(last.start + 1, last.end).some(token => is(token, Tag.Words)) &&
    tokens.slice(last.start, last.end).every(({ kind }) => kind !== 'quote')
  );
}

/** "Readers of the paper", "Critics": more than one, of whom one is quoted. */
const MANY = /^(?:(?:Some|Several|Many|Most|Both|All|Few|Other|Two|Three|\d+) |\p{Lu}?\p{Ll}+s(?: |$)(?!\p{Lu}))/u;

/** "Lord Robertson said the alliance had changed." */
function isShortReport({ tokens, sentences }: Facts, voice: Voice | undefined): boolean {
  if (sentences.length > 1 || tokens.length > SHORT_REPORT || !voice) return false;
  return /^\p{Lu}/u.test(voice.speaker) && !MANY.test(voice.speaker);
}

/** A paragraph of nothing but quotations keeps its speaker for the next. */
function passOn(facts: Facts, { voice }: Carry): Voice | undefined {
  if (!facts.allAlone || !voice || voice.speakerSpan.paragraph < -FURTHEST) return undefined;
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

/** Each is wanted by every quotation after it, so that it is told once. */
const voices = remembered<Facts, Map<number, Voice | undefined>>();

/** Who speaks in a sentence: its last quotation's speaker, else the subject of its first verb of speech. */
export function voiceInSentence(facts: Facts, index: number): Voice | undefined {
  let known = voices.get(facts);
  if (!known) voices.set(facts, (known = new Map<number, Voice | undefined>()));
  if (!known.has(index)) known.set(index, findVoice(facts, index));
  return known.get(index);
}

function findVoice(facts: Facts, index: number): Voice | undefined {
  const finding = facts.lastOf[index];
  return (
    voiceOf(facts, finding?.attribution) ??
    reportedIn(facts, index, Tag.Say) ??
    reportedIn(facts, index, Tag.Report) ??
    beforeColon(facts, index)
  );
}

/** "Mr Berg issued the following statement:": any verb will do there. */
function beforeColon(facts: Facts, index: number): Voice | undefined {
  const { start = 0, end = 0 } = facts.sentences[index] ?? {};
  if (facts.tokens[end - 1]?.kind !== 'colon') return undefined;
  const speaker = clauseSubject(facts.tokens, end - 1, start);
  return speaker && voiceOf(facts, { speaker, cue: { start: end - 1, end }, why: 'colon' });
}

/** The subject of the first verb of speech in a sentence. */
function reportedIn(facts: Facts, index: number, tag: number): Voice | undefined {
  const sentence = facts.sentences[index];
  if (!sentence) return undefined;
  for (let verb = sentence.start + 1; verb < sentence.end; verb++) {
    if (!is(facts.tokens[verb], tag) || !isFinite(facts.tokens, verb)) continue;
    const speaker = subjectOf(facts.tokens, verb, sentence.start);
    if (!speaker) continue;
    const cue = { start: verb, end: verb + 1 };
    return voiceOf(facts, { speaker, cue, why: 'same-sentence' });
  }
  return undefined;
}

/** Tokens; a longer sentence is more than a gesture. */
const LONGEST_BEAT = 8;

/** "He looked puzzled.": what somebody does just before speaking. */
export function beatIn({ tokens, sentences, text }: Facts, index: number): Voice | undefined {
  const sentence = sentences[index];
  const first = tokens[sentence?.start ?? -1];
  if (!sentence || !first || sentence.end - sentence.start > LONGEST_BEAT) return undefined;
  if (!/^(?:he|she)$/.test(first.word)) return undefined;
  const span = { start: first.start, end: first.end, paragraph: 0 };
  return { speaker: text.slice(span.start, span.end), speakerSpan: span, why: 'pronoun' };
}
