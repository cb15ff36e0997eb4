import type { Candidate } from './candidate';
import { certainKind, kindByRule, type Kind } from './rules';
import type { Sentence } from './sentences';
import type { Shape } from './shape';
import { signsOf } from './signs';
import type { Token } from './tokens';
import { sureness, SURENESS } from './ways/way';
import { SIGN_WEIGHTS } from './weights';

/** Words: a crosshead has fewer. */
const MANY_WORDS = 12;

/** What a quotation is that stands in no sentence of the reporter's. Single marks about a few words make a crosshead. */
export function kindAlone({ words, sentence }: Shape, double: boolean): Kind {
  if (!double && words < MANY_WORDS) return 'scare';
  return words > 2 || sentence ? 'speech' : 'scare';
}

/**
 * What a quotation in a sentence is: speech, a title or name, or scare quotes. Where no rule is certain, the signs of one in
 * double marks decide, among which the word of the rules of thumb is one; single marks have too many other uses for that.
 */
export function kindOf(candidate: Candidate): Kind {
  const certain = certainKind(candidate);
  if (certain) return certain;
  const kind = kindByRule(candidate);
  if (!candidate.double || isPlain(kind, candidate)) return kind;
  if (weigh(signsOf(candidate, kind)) > 0) return 'speech';
  return kind === 'speech' ? (candidate.shape.titled ? 'name' : 'scare') : kind;
}

/** A sentence with "he said" beside it, as most quotations are: nothing is to be weighed. */
const isPlain = (kind: Kind, { shape: { words, titled }, attribution }: Candidate): boolean =>
  kind === 'speech' && words > 3 && !titled && sureness(attribution) >= SURENESS.name;

/** Above 0 where the signs make speech likelier than not. */
const weigh = (signs: readonly string[]): number => signs.reduce((sum, sign) => sum + (SIGN_WEIGHTS[sign] ?? 0), 0);

/** Nothing but quotations stands in the sentence. */
export const isAlone = (tokens: readonly Token[], sentence: Sentence): boolean => {
  for (let i = sentence.start; i < sentence.end; i++) {
    const kind = tokens[i]?.kind;
    if (kind === 'word' || kind === 'colon') return false;
  }
  return true;
};
