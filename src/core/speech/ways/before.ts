import { Tag } from '../lexicon';
import type { Phrase } from '../phrases/phrase';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';
import { is, isFinite, isParticiple, isPassive } from '../verbs';
import { CUES, invertedSubject, isBreak, isInfinitive, REACH } from './common';
import { speakerOf } from './speaker';
import { sureness, surer, SURENESS, type Attribution, type Way } from './way';

/** Mr Ivanov said: "…" / Mr Ivanov called it "…" */
export function before(tokens: readonly Token[], sentence: Sentence, quote: number): Attribution | undefined {
  let best: Attribution | undefined;
  for (let verb = quote - 1; verb >= sentence.start && quote - verb < REACH; verb--) {
    const one = governing(tokens, sentence, verb, quote);
    if (one?.speaker === undefined && wasAsked(tokens, verb, quote)) return one;
    best = surer(best, one);
    if (sureness(best) > SURENESS.weak) break;
  }
  return best;
}

/** "He was asked, …": whoever is told of is not the one who speaks. */
const wasAsked = (tokens: readonly Token[], verb: number, quote: number): boolean =>
  quote - verb < 3 && is(tokens[verb], Tag.Say) && isPassive(tokens, verb);

function governing(tokens: readonly Token[], sentence: Sentence, verb: number, quote: number): Attribution | undefined {
  const token = tokens[verb];
  if (token?.kind !== 'word' || !is(token, introduces(tokens, verb, quote) ? CUES | Tag.Verb : CUES)) return undefined;
  const opens = verb === sentence.start && is(token, Tag.Say);
  if (!opens && !isFinite(tokens, verb) && !isParticiple(tokens, verb)) return undefined;
  const turned = opens || isBreak(tokens[verb - 1]) ? parenthesis(tokens, verb, quote) : undefined;
  const speaker = turned ?? (names(tokens, verb, quote) ? undefined : speakerOf(tokens, sentence, verb, quote));
  const way: Way = turned ? 'parenthesis' : speaker ? wayOf(tokens, verb, quote) : 'noSubject';
  const colon = tokens[quote - 1]?.kind === 'colon';
  return {
    ...(speaker && { speaker }),
    cue: { start: verb, end: verb + 1 },
    why: colon ? 'colon' : 'same-sentence',
    way,
  };
}

const NAMING = new Set('called titled entitled dubbed named nicknamed'.split(' '));
const ASKS = new Set(['what', 'which', 'whom', 'that', 'who']);

/** "a website called "…"": what has that name, which says nothing; not "what opponents called "…"". */
function names(tokens: readonly Token[], verb: number, quote: number): boolean {
  const before = tokens[verb - 1];
  if (verb !== quote - 1 || !NAMING.has(tokens[verb]?.word ?? '')) return false;
  if (before?.kind !== 'word') return before?.kind === 'comma';
  if (before.capital || before.tags !== 0) return false;
  return !tokens.slice(Math.max(0, verb - 6), verb).some(({ word }) => ASKS.has(word));
}

/** "leaned in and boomed:", "shot back,": any verb so near a quotation with such a mark before it says it. */
function introduces(tokens: readonly Token[], verb: number, quote: number): boolean {
  const mark = tokens[quote - 1]?.kind;
  return (mark === 'colon' && quote - verb < 5) || (mark === 'comma' && quote - verb < 4);
}

/** What follows these is whom it was said to. */
const TOLD = new Set('told tells tell assured assures informed informs reminded reminds'.split(' '));

/** But, said Solovey, "…" */
function parenthesis(tokens: readonly Token[], verb: number, quote: number): Phrase | undefined {
  const token = tokens[verb];
  if (!is(token, Tag.Say) || is(token, Tag.Ing) || TOLD.has(token?.word ?? '')) return undefined;
  const speaker = invertedSubject(tokens, verb, quote);
  const mark = speaker && tokens[speaker.end]?.kind;
  return mark === 'comma' || mark === 'colon' ? speaker : undefined;
}

function wayOf(tokens: readonly Token[], verb: number, quote: number): Way {
  const last = tokens[quote - 1];
  if (last?.kind === 'colon') return verb === quote - 2 && is(tokens[verb], Tag.Say) ? 'announced' : 'colon';
  if (is(tokens[verb], Tag.Say)) {
    if (last?.word === 'that') return 'clause';
    if (last?.kind === 'comma' && verb === quote - 2) return 'announced';
    if (quote - verb <= 1 || last?.kind === 'comma') return 'rightBefore';
    return isInfinitive(tokens, verb) ? 'weak' : 'spoken';
  }
  return is(tokens[verb], Tag.Report) ? 'reported' : 'weak';
}
