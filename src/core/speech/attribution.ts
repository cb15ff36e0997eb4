import { Tag } from './lexicon';
import {
  clauseSubject,
  mainSubject,
  phraseBefore,
  phraseFrom,
  skipModifiersBack,
  subjectOf,
  type Phrase,
} from './phrases';
import type { Sentence } from './sentences';
import type { Token } from './tokens';
import type { Evidence } from './types';
import { is, isFinite, isParticiple, isPassive } from './verbs';

type Tokens = readonly Token[];

/** Who said a quotation, as tokens of its own paragraph, and what tells it. */
export interface Attribution {
  readonly speaker?: Phrase;
  readonly cue: Phrase;
  readonly why: Evidence;
  /** How sure, of 100: the best of several is taken. */
  readonly weight: number;
}

/** How sure each way of telling a speaker is; where two are found, the surer is taken. */
const WEIGHT = {
  announced: 107,
  clause: 106,
  rightAfter: 105,
  colon: 100,
  parenthesis: 99,
  rightBefore: 96,
  anyVerb: 95,
  name: 90,
  possessive: 75,
  spoken: 70,
  accordingTo: 65,
  act: 61,
  sentenceEnd: 64,
  reported: 60,
  weak: 45,
  tail: 50,
  later: 40,
  noSubject: 10,
} as const;

const CUES = Tag.Say | Tag.Report | Tag.Weak;
/** Tokens of a name with age and office. */
const LONGEST_NAME = 12;
/** Tokens between a quotation and the verb that governs it. */
const REACH = 45;

const isBreak = (token: Token | undefined): boolean => token?.kind === 'comma' || token?.kind === 'dash';
const isPause = (token: Token | undefined): boolean => isBreak(token) || token?.kind === 'aside';

/** The surest way in which the sentence tells who said the quotation at `quote`. `paused`: it ends as before "he said". */
export function attributionOf(
  tokens: Tokens,
  sentence: Sentence,
  quote: number,
  paused: boolean,
): Attribution | undefined {
  const ways = [
    after(tokens, sentence, quote, paused),
    before(tokens, sentence, quote),
    signed(tokens, sentence, quote),
    introducedByName(tokens, sentence, quote),
    possessed(tokens, sentence, quote),
    accordingTo(tokens, sentence),
  ];
  let best: Attribution | undefined;
  for (const way of ways) if (way && (!best || way.weight > best.weight)) best = way;
  return best;
}

/** "…," Mr Ivanov said. / "…," said Mr Ivanov. */
function after(tokens: Tokens, sentence: Sentence, quote: number, paused: boolean): Attribution | undefined {
  let from = quote + 1;
  while (from < sentence.end && isPause(tokens[from])) from++;
  if (is(tokens[from], Tag.Relative) && tokens[from]?.word !== 'that') return undefined;
  const near = paused || tokens[quote + 1]?.kind === 'comma';
  const turned = near || quote === sentence.start ? inverted(tokens, from, sentence.end, near) : undefined;
  return turned ?? subjectAndVerb(tokens, from, sentence, quote, near);
}

function inverted(tokens: Tokens, at: number, end: number, near: boolean): Attribution | undefined {
  const verb = tokens[at];
  if (verb?.kind !== 'word' || verb.capital || is(verb, Tag.Ing)) return undefined;
  const says = is(verb, Tag.Say);
  if (!says && !(near && beams(tokens, at))) return undefined;
  const speaker = invertedSubject(tokens, at, end);
  const weight = says ? WEIGHT.rightAfter : WEIGHT.anyVerb;
  return speaker && { speaker, cue: { start: at, end: at + 1 }, why: 'inverted', weight };
}

/** "…," beamed Anna Berg: any verb in the past will do before a name, where the words pause for it. */
const beams = (tokens: Tokens, at: number): boolean =>
  is(tokens[at], Tag.Past) && !is(tokens[at], Tag.Be | Tag.Auxiliary) && tokens[at + 1]?.capital === true;

function invertedSubject(tokens: Tokens, verb: number, end: number): Phrase | undefined {
  const next = tokens[verb + 1];
  if (next?.kind !== 'word' || next.word === 'that') return undefined;
  const small =
    is(next, Tag.Preposition | Tag.Conjunction | Tag.Time) && !is(next, Tag.Determiner | Tag.Title) && !next.capital;
  return small ? undefined : phraseFrom(tokens, verb + 1, end);
}

function subjectAndVerb(
  tokens: Tokens,
  from: number,
  sentence: Sentence,
  quote: number,
  near: boolean,
): Attribution | undefined {
  const opening = quote === sentence.start || tokens[quote - 1]?.kind !== 'word';
  for (let verb = from; verb < sentence.end && verb < from + REACH; verb++) {
    const token = tokens[verb];
    if (!token || token.kind === 'quote' || token.kind === 'semicolon') return undefined;
    if (!is(token, near && opening ? CUES | Tag.Verb : Tag.Say) || !isFinite(tokens, verb) || isPassive(tokens, verb))
      continue;
    const speaker = subjectOf(tokens, verb, from);
    if (!speaker || speaker.end > verb) continue;
    const right = near && skipModifiersBack(tokens, speaker.start - 1, from) < from;
    if (!right && !is(token, Tag.Say)) continue;
    const tail = isBreak(tokens[speaker.start - 1]) ? WEIGHT.tail : WEIGHT.later;
    const weight = right
      ? is(token, CUES)
        ? WEIGHT.rightAfter
        : WEIGHT.act
      : quote === sentence.start
        ? WEIGHT.sentenceEnd
        : tail;
    return { speaker, cue: { start: verb, end: verb + 1 }, why: 'same-sentence', weight };
  }
  return undefined;
}

/** Mr Ivanov said: "…" / Mr Ivanov called it "…" */
function before(tokens: Tokens, sentence: Sentence, quote: number): Attribution | undefined {
  let best: Attribution | undefined;
  for (let verb = quote - 1; verb >= sentence.start && quote - verb < REACH; verb--) {
    const one = governing(tokens, sentence, verb, quote);
    if (one?.speaker === undefined && wasAsked(tokens, verb, quote)) return one;
    if (one && (!best || one.weight > best.weight)) best = one;
    if (best && best.weight > WEIGHT.weak) break;
  }
  return best;
}

/** "He was asked, …": whoever is told of is not the one who speaks. */
const wasAsked = (tokens: Tokens, verb: number, quote: number): boolean =>
  quote - verb < 3 && is(tokens[verb], Tag.Say) && isPassive(tokens, verb);

function governing(tokens: Tokens, sentence: Sentence, verb: number, quote: number): Attribution | undefined {
  const token = tokens[verb];
  if (token?.kind !== 'word' || !is(token, introduces(tokens, verb, quote) ? CUES | Tag.Verb : CUES)) return undefined;
  const opens = verb === sentence.start && is(token, Tag.Say);
  if (!opens && !isFinite(tokens, verb) && !isParticiple(tokens, verb)) return undefined;
  const turned = opens || isBreak(tokens[verb - 1]) ? parenthesis(tokens, verb, quote) : undefined;
  const speaker = turned ?? speakerOf(tokens, sentence, verb, quote);
  const weight = turned ? WEIGHT.parenthesis : speaker ? weightOf(tokens, verb, quote) : WEIGHT.noSubject;
  const colon = tokens[quote - 1]?.kind === 'colon';
  return {
    ...(speaker && { speaker }),
    cue: { start: verb, end: verb + 1 },
    why: colon ? 'colon' : 'same-sentence',
    weight,
  };
}

/** "leaned in and boomed:", "shot back,": any verb so near a quotation with such a mark before it says it. */
function introduces(tokens: Tokens, verb: number, quote: number): boolean {
  const mark = tokens[quote - 1]?.kind;
  return (mark === 'colon' && quote - verb < 5) || (mark === 'comma' && quote - verb < 4);
}

/** What follows these is whom it was said to. */
const TOLD = new Set('told tells tell assured assures informed informs reminded reminds'.split(' '));

/** But, said Solovey, "…" */
function parenthesis(tokens: Tokens, verb: number, quote: number): Phrase | undefined {
  const token = tokens[verb];
  if (!is(token, Tag.Say) || is(token, Tag.Ing) || TOLD.has(token?.word ?? '')) return undefined;
  const speaker = invertedSubject(tokens, verb, quote);
  const mark = speaker && tokens[speaker.end]?.kind;
  return mark === 'comma' || mark === 'colon' ? speaker : undefined;
}

function weightOf(tokens: Tokens, verb: number, quote: number): number {
  const last = tokens[quote - 1];
  if (last?.kind === 'colon') return verb === quote - 2 && is(tokens[verb], Tag.Say) ? WEIGHT.announced : WEIGHT.colon;
  if (is(tokens[verb], Tag.Say)) {
    if (last?.word === 'that') return WEIGHT.clause;
    if (last?.kind === 'comma' && verb === quote - 2) return WEIGHT.announced;
    return quote - verb <= 1 || last?.kind === 'comma' ? WEIGHT.rightBefore : WEIGHT.spoken;
  }
  return is(tokens[verb], Tag.Report) ? WEIGHT.reported : WEIGHT.weak;
}

function speakerOf(tokens: Tokens, sentence: Sentence, verb: number, quote: number): Phrase | undefined {
  if (is(tokens[verb], Tag.Ing) && !is(tokens[verb - 1], Tag.Be)) return participleSubject(tokens, sentence, verb);
  if (isPassive(tokens, verb) || tokens[verb + 1]?.word === 'by') return agentOf(tokens, verb, quote);
  const subject = sayingBefore(tokens, sentence, verb) ?? subjectOf(tokens, verb, sentence.start);
  const pronoun = subject && subject.end - subject.start === 1 && is(tokens[subject.start], Tag.Pronoun);
  return subject && (pronoun || !is(tokens[verb], Tag.Say | Tag.Report)) ? aboveIt(tokens, sentence, subject) : subject;
}

/** "The panel said it was wrong and said …": the subject of the first is the second's. */
function sayingBefore(tokens: Tokens, sentence: Sentence, verb: number): Phrase | undefined {
  if (tokens[verb - 1]?.word !== 'and' || !is(tokens[verb], Tag.Say)) return undefined;
  for (let at = verb - 2; at > sentence.start; at--) {
    if (is(tokens[at], Tag.Say) && isFinite(tokens, at)) return subjectOf(tokens, at, sentence.start);
  }
  return undefined;
}

/** "Mr Blair said he wanted …": who says it, rather than "he". */
function aboveIt(tokens: Tokens, sentence: Sentence, subject: Phrase): Phrase {
  const at = tokens[subject.start - 1]?.word === 'that' ? subject.start - 2 : subject.start - 1;
  if (at <= sentence.start || !is(tokens[at], Tag.Say)) return subject;
  if (isParticiple(tokens, at)) return participleSubject(tokens, sentence, at) ?? subject;
  if (!isFinite(tokens, at) || isPassive(tokens, at)) return subject;
  return subjectOf(tokens, at, sentence.start) ?? subject;
}

/** The subject that "…, saying" goes with: that of the clause before it, not of one under "that"; of "a sign saying", the noun. */
function participleSubject(tokens: Tokens, sentence: Sentence, verb: number): Phrase | undefined {
  const noun = tokens[verb - 1];
  if (noun?.kind === 'word' && noun.tags === 0 && !noun.capital) return phraseBefore(tokens, verb, sentence.start);
  const companion = companionBefore(tokens, sentence, verb);
  if (companion) return companion;
  const subject = clauseSubject(tokens, verb, sentence.start);
  if (!subject) return undefined;
  const that = subject.start - 1;
  if (that > sentence.start && tokens[that]?.word === 'that')
    return participleSubject(tokens, sentence, that) ?? subject;
  return aboveIt(tokens, sentence, subject);
}

/** "…, with Mr Berg reportedly yelling": Mr Berg. */
function companionBefore(tokens: Tokens, sentence: Sentence, verb: number): Phrase | undefined {
  const end = skipModifiersBack(tokens, verb - 1, sentence.start) + 1;
  let start = end;
  while (start > sentence.start && tokens[start - 1]?.kind === 'word' && tokens[start - 1]?.capital) start--;
  return start < end && tokens[start - 1]?.word === 'with' ? { start, end } : undefined;
}

/** "criticised by the annotator": whom "by" names. */
function agentOf(tokens: Tokens, verb: number, end: number): Phrase | undefined {
  for (let i = verb + 1; i < end && !isBreak(tokens[i]); i++) {
    if (tokens[i]?.word === 'by') return phraseFrom(tokens, i + 1, end);
  }
  return undefined;
}

/** "…" - Sandra Harris */
function signed(tokens: Tokens, sentence: Sentence, quote: number): Attribution | undefined {
  let start = quote + 1;
  while (tokens[start]?.kind === 'dash') start++;
  if (start === quote + 1 || sentence.end - start > LONGEST_NAME) return undefined;
  let end = start;
  while (end < sentence.end && tokens[end]?.kind === 'word' && tokens[end]?.capital) end++;
  const last = tokens[end]?.kind;
  if (end === start || (end < sentence.end && last !== 'stop' && last !== 'comma')) return undefined;
  const cue = { start: quote + 1, end: start };
  return { speaker: { start, end }, cue, why: 'signature', weight: WEIGHT.rightAfter };
}

/** Philip Bump: "…" */
function introducedByName(tokens: Tokens, sentence: Sentence, quote: number): Attribution | undefined {
  if (tokens[quote - 1]?.kind !== 'colon') return undefined;
  const cue = { start: quote - 1, end: quote };
  const name = phraseBefore(tokens, quote - 1, sentence.start);
  if (name && tokens[name.start]?.capital && name.end - name.start < LONGEST_NAME)
    return { speaker: name, cue, why: 'colon', weight: WEIGHT.name };
  const speaker = mainSubject(tokens, sentence.start, quote - 1);
  return speaker && { speaker, cue, why: 'colon', weight: WEIGHT.later };
}

/** "Mr Olsen's", of "few forgot Mr Olsen's …": the name alone. */
function ownerBefore(tokens: Tokens, sentence: Sentence, quote: number): Phrase | undefined {
  let start = quote;
  while (start > sentence.start && tokens[start - 1]?.kind === 'word' && tokens[start - 1]?.capital) start--;
  if (start === sentence.start && quote - start > 1 && tokens[start]?.tags !== 0 && !is(tokens[start], Tag.Title))
    start++;
  return start < quote ? { start, end: quote } : phraseBefore(tokens, quote, sentence.start);
}

/** Mr Romney's "47 per cent" remark */
function possessed(tokens: Tokens, sentence: Sentence, quote: number): Attribution | undefined {
  const owner = tokens[quote - 1];
  if (owner?.kind !== 'word' || !is(tokens[quote + 1], Tag.Words)) return undefined;
  if (!/'s$|s'$|^(?:his|her|their)$/.test(owner.word)) return undefined;
  const speaker = ownerBefore(tokens, sentence, quote);
  return (
    speaker && {
      speaker,
      cue: { start: quote + 1, end: quote + 2 },
      why: 'same-sentence',
      weight: WEIGHT.possessive,
    }
  );
}

/** The next comma: what follows it goes on with the sentence, not with whom it is according to. */
function clauseEnd(tokens: Tokens, from: number, end: number): number {
  let at = from;
  while (at < end && tokens[at]?.kind !== 'comma') at++;
  return at;
}

/** According to the Center for American Progress, … */
function accordingTo(tokens: Tokens, sentence: Sentence): Attribution | undefined {
  for (let i = sentence.start; i + 2 < sentence.end; i++) {
    if (tokens[i]?.word !== 'according' || tokens[i + 1]?.word !== 'to') continue;
    const speaker = phraseFrom(tokens, i + 2, i === sentence.start ? clauseEnd(tokens, i, sentence.end) : sentence.end);
    return (
      speaker && {
        speaker,
        cue: { start: i, end: i + 2 },
        why: 'according-to',
        weight: WEIGHT.accordingTo,
      }
    );
  }
  return undefined;
}
