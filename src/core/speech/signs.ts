import type { Candidate } from './candidate';
import { Tag } from './lexicon';
import type { Kind } from './rules';
import type { Token } from './tokens';
import { is } from './verbs';
import { sureness, SURENESS, type Attribution } from './ways/way';

/**
 * The signs by which speech is told from titles and scare quotes, each with a name that says what it is: "before:on", the word
 * before is "on"; "way:reported", its speaker was found in that way. What each weighs stands in weights.ts.
 *
 * @param kind what the rules of thumb make of it
 */
export function signsOf({ tokens, sentence, quote, shape, attribution }: Candidate, kind: Kind): readonly string[] {
  const at = (index: number) => (index >= sentence.start && index < sentence.end ? tokens[index] : undefined);
  const before = signOf(at(quote - 1));
  const after = signOf(at(quote + 1));
  const told = `told:${surenessOf(attribution)}`;
  const signs = [
    'any',
    `rule:${kind}`,
    `way:${attribution?.way ?? 'none'}`,
    `words:${countOf(shape.words)}`,
    `ends:${/[!?]/.test(shape.end) ? '!?' : shape.end}`,
    `before:${before}`,
    `before that:${signOf(at(quote - 2))}`,
    `after:${after}`,
  ];
  if (shape.capital) signs.push('capital');
  if (shape.words <= SHORT) signs.push(`short, after:${after}`);
  if (shape.titled) signs.push('titled', `titled, before:${before}`, `titled, ${told}`);
  if (shape.titled && shape.words > 1) signs.push('titled, several words');
  return signs;
}

/** Words. */
const SHORT = 3;

const countOf = (words: number): string =>
  words <= 4 ? String(words) : words <= 6 ? '5-6' : words < 12 ? '7-11' : '12';

function surenessOf(attribution: Attribution | undefined): 'far' | 'near' | 'no' | 'sure' | 'weak' {
  const sure = sureness(attribution);
  if (sure >= SURENESS.name) return 'sure';
  if (sure >= SURENESS.reported) return 'near';
  if (sure >= SURENESS.weak) return 'weak';
  return sure > 0 ? 'far' : 'no';
}

/** Words that tell most by themselves. */
const TELLING: ReadonlySet<string> = new Set(
  (
    'the a an that and or not so-called term phrase word words slogan ' +
    'of to as on in for with about from by at like into'
  ).split(' '),
);
const NAMING: ReadonlySet<string> = new Set(
  'called titled entitled named dubbed nicknamed known labeled labelled headlined termed'.split(' '),
);
const OWNERS = /^(?:his|her|their|its|my|our)$/;
const POSSESSIVE = /'s$|s'$/;

/** Classes of words, the first that fits. */
const CLASSES: readonly (readonly [name: string, tag: number])[] = [
  ['verb of speech', Tag.Say],
  ['verb of report', Tag.Report],
  ['be', Tag.Be],
  ['noun of speech', Tag.Words],
  ['kind of work', Tag.Work],
  ['title', Tag.Title],
  ['pronoun', Tag.Pronoun],
  ['relative', Tag.Relative],
  ['verb of thought', Tag.Weak],
  ['auxiliary', Tag.Auxiliary],
  ['conjunction', Tag.Conjunction],
  ['adverb', Tag.Adverb],
  ['preposition', Tag.Preposition],
  ['determiner', Tag.Determiner],
  ['time', Tag.Time],
  ['verb', Tag.Verb],
];

/** What stands beside a quotation, by what it tells. */
function signOf(token: Token | undefined): string {
  if (!token) return 'nothing';
  const { kind, word } = token;
  if (kind !== 'word') return kind;
  if (TELLING.has(word)) return word;
  if (NAMING.has(word)) return 'naming';
  if (POSSESSIVE.test(word)) return token.capital ? "name's" : "noun's";
  if (OWNERS.test(word)) return 'his';
  const [name] = CLASSES.find(([, tag]) => is(token, tag)) ?? [];
  return name ?? (token.capital ? 'name' : /^\d/.test(word) ? 'number' : 'noun');
}
