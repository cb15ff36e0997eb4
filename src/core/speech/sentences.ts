import { Tag } from './lexicon';
import type { QuotedSpan } from './spans';
import type { Token } from './tokens';
import { is, isFinite } from './verbs';

/** A sentence of the reporter's, quotations and all, as a run of tokens. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const ENDS = /[.!?…][)\]'’"”]*$/;
const ASKS = /[!?…—–-][)\]'’"”]*$/;
/** Tokens; what runs on longer is no sentence, and must not cost more than one. */
const LONGEST = 250;
/** Tokens; a speaker who stands later than this after "What?" has not said it. */
const REACH = 14;

/** Cuts a paragraph's tokens into sentences. A quotation ends one where its own words do and nobody says them after it. */
export function sentencesOf(tokens: readonly Token[], spans: readonly QuotedSpan[], text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!endsAt(tokens, i, spans, text) && i - start < LONGEST) continue;
    sentences.push({ start, end: i + 1 });
    start = i + 1;
  }
  if (start < tokens.length) sentences.push({ start, end: tokens.length });
  return sentences;
}

function endsAt(tokens: readonly Token[], at: number, spans: readonly QuotedSpan[], text: string): boolean {
  const token = tokens[at];
  if (token?.kind === 'stop') return tokens[at + 1]?.kind !== 'stop';
  const span = token?.kind === 'quote' ? spans[token.quote] : undefined;
  const next = tokens[at + 1];
  if (!span || !next || next.kind === 'stop') return false;
  const words = text.slice(Math.max(span.inner.start, span.inner.end - 6), span.inner.end).trimEnd();
  if (!ENDS.test(words) && !ASKS.test(words)) return false;
  if (next.kind === 'quote') return ENDS.test(words);
  if (next.kind !== 'word' || !next.capital) return false;
  const asks = ASKS.test(words);
  const cue = cueAfter(tokens, at + 1, asks);
  return cue < 0 || (!asks && tokens[cue + 1]?.kind !== 'stop');
}

/**
 * "And this!" Another annotator screamed: the place of the verb of speech whose subject stands at `from`, or -1. After a
 * question (`asks`) any verb in the past will do: "What now?" Mr Beck pressed.
 */
function cueAfter(tokens: readonly Token[], from: number, asks: boolean): number {
  for (let i = from; i < tokens.length && i < from + REACH; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'stop' || token.kind === 'quote' || token.kind === 'colon') return -1;
    if (is(token, Tag.Say) && isFinite(tokens, i)) return i > from ? i : -1;
    if (asks && i > from && i < from + 4 && is(token, Tag.Past) && isFinite(tokens, i)) return i;
    if (is(token, Tag.Verb | Tag.Conjunction | Tag.Be) && !token.capital && token.word !== 'and') return -1;
  }
  return -1;
}
