import { Tag } from './lexicon';
import { is } from './phrases';
import type { QuotedSpan } from './spans';
import type { Token } from './tokens';

/** A sentence of the reporter's, quotations and all, as a run of tokens. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const ENDS = /[.!?…][)\]'’"”]*$/;
const ASKS = /[!?…—–-][)\]'’"”]*$/;
/** Tokens; a speaker who stands later than this after "What?" has not said it. */
const REACH = 14;

/** Cuts a paragraph's tokens into sentences. A quotation ends one where its own words do and nobody says them after it. */
export function sentencesOf(tokens: readonly Token[], spans: readonly QuotedSpan[], text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!endsAt(tokens, i, spans, text)) continue;
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
  return next.kind === 'word' && next.capital && !(ASKS.test(words) && isSaidAfter(tokens, at + 1));
}

/** "And this!" Another annotator screamed. */
function isSaidAfter(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && i < from + REACH; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'stop' || token.kind === 'quote' || token.kind === 'colon') return false;
    if (token.kind === 'word' && is(token, Tag.Say) && !token.capital) return i > from;
    if (is(token, Tag.Verb | Tag.Conjunction | Tag.Be) && !token.capital && token.word !== 'and') return false;
  }
  return false;
}
