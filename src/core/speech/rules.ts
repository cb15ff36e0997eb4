import type { Candidate } from './candidate';
import { Tag } from './lexicon';
import type { Sentence } from './sentences';
import type { Token } from './tokens';
import { is } from './verbs';
import { sureness, SURENESS } from './ways/way';

export type Kind = 'name' | 'scare' | 'speech';

/** The least sureness of an attribution that makes speech of any words but a title. */
const SURE = SURENESS.name;
/** The least of one that tells more than that a verb stands somewhere in the sentence. */
const TOLD = SURENESS.weak;

/** What the rules of thumb alone make of a quotation. */
export function kindByRule(candidate: Candidate): Kind {
  const { attribution, double } = candidate;
  if (isTitle(candidate, sureness(attribution) > TOLD) || isWork(candidate)) return 'name';
  const weight = sureness(attribution);
  if (weight >= SURE) return 'speech';
  if (!double) return weight >= SURENESS.sentenceEnd ? 'speech' : 'scare';
  if (weight >= TOLD || weight === SURENESS.noSubject) return 'speech';
  return standsFree(candidate) ? 'speech' : 'scare';
}

const FREE_WORDS = new Set(['of', 'to', 'as']);
const FREE = new Set<Token['kind']>(['stop', 'comma', 'colon']);

/** No verb of speech was found, but the words stand as speech does: at a sentence's head, after a comma, or several together. */
function standsFree({ tokens, sentence, quote, shape: { words } }: Candidate): boolean {
  const previous = tokens[quote - 1];
  if (tokens[quote + 1]?.word === 'by' || (previous?.kind === 'dash' && quote > sentence.start)) return false;
  if (!previous || previous.word === 'that' || previous.kind === 'colon') return true;
  if (words <= 2) return words > 1 ? FREE_WORDS.has(previous.word) : false;
  return (
    quote === sentence.start ||
    FREE.has(previous.kind) ||
    (previous.word !== 'and' && (words > 3 || previous.tags !== 0))
  );
}

const BEFORE_TITLE = new Set('on in for with from of the into at host hosts'.split(' '));

/** "… book is "One Hundred Years of Solitude"": a title after its kind and "is". */
const isWork = ({ tokens, sentence, quote, shape: { titled } }: Candidate): boolean =>
  titled && quote - 2 >= sentence.start && is(tokens[quote - 1], Tag.Be) && is(tokens[quote - 2], Tag.Work);

const MOTTOES = new Set('motto slogan mantra catchphrase watchword'.split(' '));
const OPINIONS = new Set('think thinks thought'.split(' '));

/** A single word that somebody only thinks fits. */
const isOpinion = ({ tokens, attribution, shape: { words } }: Candidate): boolean =>
  words === 1 && attribution !== undefined && OPINIONS.has(tokens[attribution.cue.start]?.word ?? '');

/** Words that nobody is said to have said: a motto, or what one "never" says. */
function isNobodys({ tokens, sentence, quote }: Candidate): boolean {
  const near = (from: number, to: number, test: (token: Token) => boolean): boolean =>
    tokens.slice(Math.max(from, sentence.start), Math.min(to, sentence.end)).some(test);
  if (is(tokens[quote + 1], Tag.Be) && near(quote + 1, quote + 6, ({ word }) => MOTTOES.has(word))) return true;
  return is(tokens[quote - 1], Tag.Bare) && near(quote - 8, quote, ({ word }) => word === 'never');
}

/** Juan "Chico" Olsen */
const isNickname = ({ tokens, sentence, quote, shape: { titled, words } }: Candidate): boolean =>
  quote > sentence.start &&
  titled &&
  words <= 2 &&
  tokens[quote - 1]?.capital === true &&
  tokens[quote + 1]?.capital === true;

/** Behind these stands whom it was said to: Ms Berg told "Good Morning Norway" that she would stay. */
const TELLING = new Set('tell tells telling told'.split(' '));

const isAudience = ({ tokens, quote, shape: { titled, end } }: Candidate): boolean =>
  titled && end !== '!' && TELLING.has(tokens[quote - 1]?.word ?? '');

/** Words: as many make a term, where nobody in the sentence says anything. */
const FEW = 3;

/** Whether there is a verb of speech or report in the sentence. */
function isTold(tokens: readonly Token[], { start, end }: Sentence): boolean {
  for (let i = start; i < end; i++) if (is(tokens[i], Tag.Say | Tag.Report)) return true;
  return false;
}

/** What a quotation is for certain, whatever else may be known of it. */
export function certainKind(candidate: Candidate): Kind | undefined {
  const { tokens, sentence, quote, shape, attribution } = candidate;
  if (isNickname(candidate) || isAudience(candidate)) return 'name';
  if (isAnnounced(candidate)) return 'speech';
  if (isNobodys(candidate) || isOpinion(candidate) || tokens[quote - 1]?.word === 'so-called') return 'scare';
  if (sureness(attribution) <= TOLD && isAnyones(candidate)) return 'scare';
  if (attribution || shape.words > FEW || is(tokens[quote - 1], Tag.Be) || isTold(tokens, sentence)) return undefined;
  return shape.titled ? 'name' : 'scare';
}

/** He told the BBC: "No." Mr Berg: "No." Behind the colon of somebody who speaks, a whole sentence is what is said. */
function isAnnounced({ tokens, quote, shape, attribution }: Candidate): boolean {
  if (!shape.sentence || tokens[quote - 1]?.kind !== 'colon' || !attribution?.speaker) return false;
  return attribution.way === 'name' || is(tokens[attribution.cue.start], Tag.Say);
}

/** Tokens between "comments that" and the words. */
const COMMENT_REACH = 6;
const OWNED = /'s$|s'$|^(?:his|her|their|its|my|our)$/;

/** "recent comments that team sports were "not for him"": whose comments is not told. */
function isAnyones({ tokens, sentence, quote }: Candidate): boolean {
  for (let i = quote - 1; i > sentence.start + 1 && i > quote - COMMENT_REACH; i--) {
    if (tokens[i]?.word !== 'that' || !is(tokens[i - 1], Tag.Words) || is(tokens[i - 1], Tag.Title)) continue;
    return ![i - 2, i - 3].some(at => OWNED.test(tokens[at]?.word ?? '') || is(tokens[at], Tag.Pronoun));
  }
  return false;
}

/** NBC's "Meet the Press", the film "Frozen", on "The View": capitals throughout, and nothing of speech before. */
function isTitle({ tokens, quote, shape: { titled, words } }: Candidate, told: boolean): boolean {
  const previous = tokens[quote - 1];
  if (!titled || previous?.kind !== 'word') return false;
  if (is(previous, Tag.Work) || (words > 1 && BEFORE_TITLE.has(previous.word) && !(previous.word === 'the' && told)))
    return true;
  return /'s$|s'$/.test(previous.word) && !is(tokens[quote + 1], Tag.Words);
}
