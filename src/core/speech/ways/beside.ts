import { Tag } from '../lexicon';
import { phraseBefore } from '../phrases/before';
import { phraseFrom } from '../phrases/from';
import type { Phrase } from '../phrases/phrase';
import { mainSubject } from '../phrases/subject';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';
import { is } from '../verbs';
import type { Attribution } from './way';

/** Tokens of a name with age and office. */
const LONGEST_NAME = 12;

/** "…" - Sandra Harris */
export function signed(tokens: readonly Token[], sentence: Sentence, quote: number): Attribution | undefined {
  let start = quote + 1;
  while (tokens[start]?.kind === 'dash') start++;
  if (start === quote + 1 || sentence.end - start > LONGEST_NAME) return undefined;
  let end = start;
  while (end < sentence.end && tokens[end]?.kind === 'word' && tokens[end]?.capital) end++;
  const last = tokens[end]?.kind;
  if (end === start || (end < sentence.end && last !== 'stop' && last !== 'comma')) return undefined;
  const cue = { start: quote + 1, end: start };
  return { speaker: { start, end }, cue, why: 'signature', way: 'rightAfter' };
}

/** Q: "…" / A: "…" */
const isTurn = (tokens: readonly Token[], sentence: Sentence, { start, end }: Phrase): boolean =>
  start === sentence.start && end === start + 1 && /^[qa]$/.test(tokens[start]?.word ?? '');

/** Philip Bump: "…" */
export function introducedByName(tokens: readonly Token[], sentence: Sentence, quote: number): Attribution | undefined {
  if (tokens[quote - 1]?.kind !== 'colon') return undefined;
  const cue = { start: quote - 1, end: quote };
  const name = phraseBefore(tokens, quote - 1, sentence.start);
  if (name && tokens[name.start]?.capital && name.end - name.start < LONGEST_NAME)
    return { speaker: name, cue, why: isTurn(tokens, sentence, name) ? 'interview' : 'colon', way: 'name' };
  const speaker = mainSubject(tokens, sentence.start, quote - 1);
  return speaker && { speaker, cue, why: 'colon', way: 'later' };
}

/** "Mr Olsen's", of "few forgot Mr Olsen's …": the name alone. */
function ownerBefore(tokens: readonly Token[], sentence: Sentence, quote: number): Phrase | undefined {
  let start = quote;
  while (start > sentence.start && tokens[start - 1]?.kind === 'word' && tokens[start - 1]?.capital) start--;
  if (start === sentence.start && quote - start > 1 && tokens[start]?.tags !== 0 && !is(tokens[start], Tag.Title))
    start++;
  return start < quote ? { start, end: quote } : phraseBefore(tokens, quote, sentence.start);
}

/** Mr Romney's "47 per cent" remark */
export function possessed(tokens: readonly Token[], sentence: Sentence, quote: number): Attribution | undefined {
  const owner = tokens[quote - 1];
  if (owner?.kind !== 'word' || !is(tokens[quote + 1], Tag.Words)) return undefined;
  if (!/'s$|s'$|^(?:his|her|their)$/.test(owner.word)) return undefined;
  const speaker = ownerBefore(tokens, sentence, quote);
  return (
    speaker && {
      speaker,
      cue: { start: quote + 1, end: quote + 2 },
      why: 'same-sentence',
      way: 'possessive',
    }
  );
}

/** The next comma: what follows it goes on with the sentence, not with whom it is according to. */
function clauseEnd(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < end && tokens[at]?.kind !== 'comma') at++;
  return at;
}

/** According to the Center for American Progress, … */
export function accordingTo(tokens: readonly Token[], sentence: Sentence): Attribution | undefined {
  for (let i = sentence.start; i + 2 < sentence.end; i++) {
    if (tokens[i]?.word !== 'according' || tokens[i + 1]?.word !== 'to') continue;
    const speaker = phraseFrom(tokens, i + 2, i === sentence.start ? clauseEnd(tokens, i, sentence.end) : sentence.end);
    return (
      speaker && {
        speaker,
        cue: { start: i, end: i + 2 },
        why: 'according-to',
        way: 'accordingTo',
      }
    );
  }
  return undefined;
}
