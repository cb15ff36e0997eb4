import { Tag } from './lexicon';
import { is, isFinite, mainSubject, phraseFrom, skipModifiersBack, subjectOf, type Phrase } from './phrases';
import type { Sentence } from './sentences';
import type { Token } from './tokens';
import type { Evidence } from './types';

type Tokens = readonly Token[];

/** Who said a quotation, as tokens of its own paragraph, and what tells it. */
export interface Attribution {
  readonly speaker?: Phrase;
  readonly cue: Phrase;
  readonly why: Evidence;
  /** How sure: the best of several is taken. */
  readonly weight: number;
  /** Speech itself ("said"), rather than a verb that some of another's words stand under ("called"). */
  readonly spoken: boolean;
}

const SAYS = Tag.Say | Tag.Report;
/** Tokens between a quotation and the verb after it. */
const REACH = 45;

const isComma = (token: Token | undefined): boolean => token?.kind === 'comma' || token?.kind === 'dash';

/** Every way in which the sentence tells who said the quotation at `quote`, in no order. */
export function attributionsIn(tokens: Tokens, sentence: Sentence, quote: number): readonly Attribution[] {
  const found = [after(tokens, sentence, quote), before(tokens, sentence, quote), accordingTo(tokens, sentence)];
  return found.filter(attribution => attribution !== undefined);
}

/** The best of them. */
export function attributionOf(tokens: Tokens, sentence: Sentence, quote: number): Attribution | undefined {
  let best: Attribution | undefined;
  for (const one of attributionsIn(tokens, sentence, quote)) if (!best || one.weight > best.weight) best = one;
  return best;
}

/** "…," Mr Ivanov said. / "…," said Mr Ivanov. */
function after(tokens: Tokens, sentence: Sentence, quote: number): Attribution | undefined {
  let from = quote + 1;
  while (from < sentence.end && (isComma(tokens[from]) || tokens[from]?.kind === 'aside')) from++;
  return inverted(tokens, from, sentence.end) ?? subjectAndVerb(tokens, from, sentence.end, quote === sentence.start);
}

function inverted(tokens: Tokens, at: number, end: number): Attribution | undefined {
  const verb = tokens[at];
  if (verb?.kind !== 'word' || !is(verb, Tag.Say) || is(verb, Tag.Saying) || verb.capital) return undefined;
  const next = tokens[at + 1];
  if (
    next?.kind !== 'word' ||
    (is(next, Tag.Preposition | Tag.Conjunction) && !is(next, Tag.Determiner) && !next.capital)
  )
    return undefined;
  const speaker = phraseFrom(tokens, at + 1, end);
  return speaker && { speaker, cue: { start: at, end: at + 1 }, why: 'inverted', weight: 95, spoken: true };
}

function subjectAndVerb(tokens: Tokens, from: number, end: number, opening: boolean): Attribution | undefined {
  for (let verb = from; verb < end && verb < from + REACH; verb++) {
    const token = tokens[verb];
    if (!token || token.kind === 'quote' || token.kind === 'semicolon') return undefined;
    if (!isFinite(token) || !is(token, Tag.Say)) continue;
    const speaker = subjectOf(tokens, verb, from);
    if (!speaker || speaker.end > verb) continue;
    const near = onlyModifiers(tokens, from, speaker.start);
    return {
      speaker,
      cue: { start: verb, end: verb + 1 },
      why: 'same-sentence',
      weight: near ? 95 : opening ? 64 : 40,
      spoken: true,
    };
  }
  return undefined;
}

const onlyModifiers = (tokens: Tokens, from: number, to: number): boolean =>
  skipModifiersBack(tokens, to - 1, from) < from;

/** Mr Ivanov said: "…" / Mr Ivanov called it "…" */
function before(tokens: Tokens, sentence: Sentence, quote: number): Attribution | undefined {
  let best: Attribution | undefined;
  for (let verb = quote - 1; verb >= sentence.start && quote - verb < REACH; verb--) {
    const one = governing(tokens, sentence, verb, quote);
    if (one && (!best || one.weight > best.weight)) best = one;
    if (best && best.weight >= 60) break;
  }
  return best;
}

function governing(tokens: Tokens, sentence: Sentence, verb: number, quote: number): Attribution | undefined {
  const token = tokens[verb];
  if (token?.kind !== 'word' || (token.capital && verb !== sentence.start) || !is(token, SAYS | Tag.Saying))
    return undefined;
  const why = tokens[quote - 1]?.kind === 'colon' ? 'colon' : 'same-sentence';
  const cue = { start: verb, end: verb + 1 };
  const spoken = is(token, Tag.Say | Tag.Saying);
  const speaker = speakerOf(tokens, sentence, verb, quote);
  const tight = why === 'colon' || quote - verb <= 1 || (isComma(tokens[quote - 1]) && is(token, Tag.Say | Tag.Saying));
  const weight = (tight && spoken ? 100 : spoken ? 70 : 60) - (speaker ? 0 : 50);
  return { ...(speaker && { speaker }), cue, why, weight, spoken };
}

function speakerOf(tokens: Tokens, sentence: Sentence, verb: number, quote: number): Phrase | undefined {
  const token = tokens[verb];
  if (is(token, Tag.Saying) && !is(tokens[verb - 1], Tag.Be)) return mainSubject(tokens, sentence.start, verb);
  if (is(token, Tag.Past) && isPassive(tokens, verb, sentence.start)) return agentOf(tokens, verb, quote);
  return subjectOf(tokens, verb, sentence.start);
}

function isPassive(tokens: Tokens, verb: number, from: number): boolean {
  let at = verb - 1;
  while (at >= from && is(tokens[at], Tag.Adverb)) at--;
  return is(tokens[at], Tag.Be);
}

/** "criticised by the annotator": whom "by" names. */
function agentOf(tokens: Tokens, verb: number, end: number): Phrase | undefined {
  for (let i = verb + 1; i < end && !isComma(tokens[i]); i++) {
    if (tokens[i]?.word === 'by') return phraseFrom(tokens, i + 1, end);
  }
  return undefined;
}

/** According to the Center for American Progress, … */
function accordingTo(tokens: Tokens, sentence: Sentence): Attribution | undefined {
  for (let i = sentence.start; i + 2 < sentence.end; i++) {
    if (tokens[i]?.word !== 'according' || tokens[i + 1]?.word !== 'to') continue;
    const speaker = phraseFrom(tokens, i + 2, sentence.end);
    return speaker && { speaker, cue: { start: i, end: i + 2 }, why: 'according-to', weight: 65, spoken: true };
  }
  return undefined;
}
