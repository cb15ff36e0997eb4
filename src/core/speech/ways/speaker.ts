import { Tag } from '../lexicon';
import { phraseBefore } from '../phrases/before';
import { phraseFrom } from '../phrases/from';
import { skipModifiersBack, type Phrase } from '../phrases/phrase';
import { clauseSubject, subjectOf } from '../phrases/subject';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';
import { is, isFinite, isParticiple, isPassive } from '../verbs';
import { isBreak } from './common';

/** Who speaks where a verb before the quotation governs it. */
export function speakerOf(
  tokens: readonly Token[],
  sentence: Sentence,
  verb: number,
  quote: number,
): Phrase | undefined {
  if (is(tokens[verb], Tag.Ing) && !is(tokens[verb - 1], Tag.Be)) return participleSubject(tokens, sentence, verb);
  if (isPassive(tokens, verb) || tokens[verb + 1]?.word === 'by') return agentOf(tokens, verb, quote);
  const subject = sayingBefore(tokens, sentence, verb) ?? subjectOf(tokens, verb, sentence.start);
  const pronoun = subject && subject.end - subject.start === 1 && is(tokens[subject.start], Tag.Pronoun);
  return subject && (pronoun || !is(tokens[verb], Tag.Say | Tag.Report)) ? aboveIt(tokens, sentence, subject) : subject;
}

/** "The panel said it was wrong and said …": the subject of the first is the second's. */
function sayingBefore(tokens: readonly Token[], sentence: Sentence, verb: number): Phrase | undefined {
  if (tokens[verb - 1]?.word !== 'and' || !is(tokens[verb], Tag.Say)) return undefined;
  for (let at = verb - 2; at > sentence.start; at--) {
    if (is(tokens[at], Tag.Say) && isFinite(tokens, at)) return subjectOf(tokens, at, sentence.start);
  }
  return undefined;
}

/** "Mr Blair said he wanted …": who says it, rather than "he". */
function aboveIt(tokens: readonly Token[], sentence: Sentence, subject: Phrase): Phrase {
  const at = tokens[subject.start - 1]?.word === 'that' ? subject.start - 2 : subject.start - 1;
  if (at <= sentence.start || !is(tokens[at], Tag.Say)) return subject;
  if (isParticiple(tokens, at)) return participleSubject(tokens, sentence, at) ?? subject;
  if (!isFinite(tokens, at) || isPassive(tokens, at)) return subject;
  return subjectOf(tokens, at, sentence.start) ?? subject;
}

/** The subject that "…, saying" goes with: that of the clause before it, not of one under "that"; of "a sign saying", the noun. */
function participleSubject(tokens: readonly Token[], sentence: Sentence, verb: number): Phrase | undefined {
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
function companionBefore(tokens: readonly Token[], sentence: Sentence, verb: number): Phrase | undefined {
  const end = skipModifiersBack(tokens, verb - 1, sentence.start) + 1;
  let start = end;
  while (start > sentence.start && tokens[start - 1]?.kind === 'word' && tokens[start - 1]?.capital) start--;
  return start < end && tokens[start - 1]?.word === 'with' ? { start, end } : undefined;
}

/** "criticised by the annotator": whom "by" names. */
function agentOf(tokens: readonly Token[], verb: number, end: number): Phrase | undefined {
  for (let i = verb + 1; i < end && !isBreak(tokens[i]); i++) {
    if (tokens[i]?.word === 'by') return phraseFrom(tokens, i + 1, end);
  }
  return undefined;
}
