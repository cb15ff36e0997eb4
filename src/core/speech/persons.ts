import type { Carry } from './carry';
import type { Facts } from './paragraph';
import { holderOf, holdersIn } from './offices';
import type { Phrase } from './phrases/phrase';
import { antecedent, mainSubject } from './phrases/subject';
import { firstIndex } from './search';
import type { Evidence } from './types';
import { spanOf, type Voice } from './voice';

const PRONOUN = /^(?:he|she|they|it)$/i;
const RELATIVE = /^(?:who|which|that)$/i;
const NAME = /^(?:\p{Lu}|the |a |an |his |her )/u;

/** Titles that tell a man from a woman. */
const HERS = /^(?:mrs|ms|miss|lady|dame|queen|princess|baroness|\w+woman)\b/i;
const HIS = /^(?:mr|sir|lord|king|prince|pope|baron|\w+man)\b/i;
const PLURAL = /(?:\band\b|[^s'’]s$)/;

/** Whether a name can be whom the pronoun stands for, as far as a title tells. */
function fits(pronoun: string, name: string): boolean {
  const said = pronoun.toLowerCase();
  if (
    PRONOUN.test(name) ||
    RELATIVE.test(name) ||
    !NAME.test(name.replace(/^The |^An? /, found => found.toLowerCase()))
  )
    return false;
  if (said === 'he') return !HERS.test(name) && !/\band\b/.test(name);
  if (said === 'she') return !HIS.test(name) && !/\band\b/.test(name);
  return said !== 'they' || PLURAL.test(name);
}

const OFFICE = /^the \p{Ll}/iu;

/** The name that a speaker's pronoun or title stands for, where this paragraph or the one before tells it; nothing for a name. */
export function personOf(facts: Facts, voice: Voice, before: Carry): string | undefined {
  if (voice.speakerSpan.paragraph !== 0) return voice.person;
  if (RELATIVE.test(voice.speaker)) return antecedentOf(facts, voice);
  if (PRONOUN.test(voice.speaker)) return namedBefore(facts, voice) ?? namedIn(before, voice.speaker);
  if (!OFFICE.test(voice.speaker)) return undefined;
  return holderOf(voice.speaker, holdersIn(facts)) ?? holderOf(voice.speaker, before.holders ?? []);
}

/** The evidence that names a speaker: that of the pronoun or title, where it is one that a name was found for. */
export function evidenceOf(voice: Voice, person: string | undefined): Evidence {
  if (person === undefined || voice.speakerSpan.paragraph !== 0 || !BESIDE.has(voice.why)) return voice.why;
  return OFFICE.test(voice.speaker) ? 'title' : 'pronoun';
}

const BESIDE: ReadonlySet<Evidence> = new Set<Evidence>(['according-to', 'colon', 'inverted', 'same-sentence']);

const namedIn = ({ voice, topic }: Carry, pronoun: string): string | undefined =>
  [voice?.person, voice?.speaker, topic].find(name => name !== undefined && fits(pronoun, name));

/** The name that a paragraph's last sentence is about. */
export function topicOf({ tokens, sentences, text }: Facts): string | undefined {
  const last = sentences.at(-1);
  const subject = last && mainSubject(tokens, last.start, last.end);
  const name = subject && text.slice(tokens[subject.start]?.start, tokens[subject.end - 1]?.end);
  return name !== undefined && /^\p{Lu}/u.test(name) && fits('he', name) ? name : undefined;
}

const textOf = (facts: Facts, phrase: Phrase | undefined): string | undefined => phrase && spanOf(facts, phrase).text;

const sentenceAt = ({ tokens, sentences }: Facts, offset: number): number =>
  firstIndex(sentences, ({ end }) => (tokens[end - 1]?.end ?? 0) > offset);

function antecedentOf(facts: Facts, { speaker, speakerSpan }: Voice): string | undefined {
  const sentence = facts.sentences[sentenceAt(facts, speakerSpan.start)];
  const at = firstIndex(facts.tokens, ({ start }) => start >= speakerSpan.start);
  const name = sentence && textOf(facts, antecedent(facts.tokens, at, sentence.start));
  return name !== undefined && fits(speaker, name) ? name : undefined;
}

/** Sentences; further back another may have come between. */
const FURTHEST = 4;

/** The subject of the nearest sentence before that has a name for one. */
function namedBefore(facts: Facts, { speaker, speakerSpan }: Voice): string | undefined {
  const own = sentenceAt(facts, speakerSpan.start);
  for (let i = own; i >= 0 && i > own - FURTHEST; i--) {
    const sentence = facts.sentences[i];
    const subject = sentence && mainSubject(facts.tokens, sentence.start, sentence.end);
    const place = subject && spanOf(facts, subject);
    if (place && place.span.end <= speakerSpan.start && fits(speaker, place.text)) return place.text;
  }
  return undefined;
}
