import { Tag } from '../lexicon';
import { skipModifiersBack, type Phrase } from '../phrases/phrase';
import { subjectOf } from '../phrases/subject';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';
import { is, isFinite, isPassive } from '../verbs';
import { CUES, invertedSubject, isBreak, isInfinitive, REACH } from './common';
import type { Attribution, Way } from './way';

const isPause = (token: Token | undefined): boolean => isBreak(token) || token?.kind === 'aside';

/** "…," Mr Ivanov said. / "…," said Mr Ivanov. */
export function after(
  tokens: readonly Token[],
  sentence: Sentence,
  quote: number,
  paused: boolean,
): Attribution | undefined {
  let from = quote + 1;
  while (from < sentence.end && isPause(tokens[from])) from++;
  if (is(tokens[from], Tag.Relative) && tokens[from]?.word !== 'that') return undefined;
  const near = paused || tokens[quote + 1]?.kind === 'comma';
  const turned = near || quote === sentence.start ? inverted(tokens, from, sentence.end, near) : undefined;
  return turned ?? subjectAndVerb(tokens, { sentence, quote, from, near });
}

function inverted(tokens: readonly Token[], at: number, end: number, near: boolean): Attribution | undefined {
  const verb = tokens[at];
  if (verb?.kind !== 'word' || verb.capital || is(verb, Tag.Ing)) return undefined;
  const says = is(verb, Tag.Say);
  if (!says && !(near && beams(tokens, at))) return undefined;
  const speaker = invertedSubject(tokens, at, end);
  const way: Way = says ? 'rightAfter' : 'anyVerb';
  return speaker && { speaker, cue: { start: at, end: at + 1 }, why: 'inverted', way };
}

/** "…," beamed Anna Berg: any verb in the past will do before a name, where the words pause for it. */
const beams = (tokens: readonly Token[], at: number): boolean =>
  is(tokens[at], Tag.Past) && !is(tokens[at], Tag.Be | Tag.Auxiliary) && tokens[at + 1]?.capital === true;

/** A quotation and what stands after it. */
interface Place {
  readonly sentence: Sentence;
  readonly quote: number;
  /** After the marks and asides that follow the quotation. */
  readonly from: number;
  /** Whether the quotation pauses as before "he said". */
  readonly near: boolean;
}

/** The first verb after the quotation that can have it for its object, with its subject. */
function subjectAndVerb(tokens: readonly Token[], place: Place): Attribution | undefined {
  const { sentence, quote, from, near } = place;
  const opening = quote === sentence.start || tokens[quote - 1]?.kind !== 'word';
  const verbs = near && opening ? CUES | Tag.Verb : Tag.Say;
  for (let verb = from; verb < sentence.end && verb < from + REACH; verb++) {
    const token = tokens[verb];
    if (!token || token.kind === 'quote' || token.kind === 'semicolon') return undefined;
    if (!is(token, verbs) || !isFinite(tokens, verb) || isPassive(tokens, verb)) continue;
    const speaker = subjectOf(tokens, verb, from);
    const way = speaker && speaker.end <= verb ? wayOf(tokens, verb, speaker, place) : undefined;
    if (speaker && way) return { speaker, cue: { start: verb, end: verb + 1 }, why: 'same-sentence', way };
  }
  return undefined;
}

function wayOf(tokens: readonly Token[], verb: number, speaker: Phrase, place: Place): Way | undefined {
  const { sentence, quote, from, near } = place;
  const right = near && skipModifiersBack(tokens, speaker.start - 1, from) < from;
  if (right) return is(tokens[verb], CUES) ? 'rightAfter' : 'act';
  if (!is(tokens[verb], Tag.Say) || isInfinitive(tokens, verb)) return undefined;
  if (quote === sentence.start) return 'sentenceEnd';
  return isBreak(tokens[speaker.start - 1]) ? 'tail' : 'later';
}
