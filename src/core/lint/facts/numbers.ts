import { matchesIn } from '../../article/matches';
import type { Span } from '../../article/types';

/** A number in running text, in figures or in words, and what is counted. */
export interface Count extends Span {
  readonly value: number;
  /** The word behind it, lower case, without a plural s: "member" of "19 members". */
  readonly noun: string;
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const VALUES: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, value) => [word, value] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
]);
const MULTIPLES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
};

const WORDS = [...SMALL, ...TENS].join('|');
/** Up to two adjectives may stand between the number and what is counted. */
const COUNT = new RegExp(
  `(?<![\\w.,£$€-])(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|(?:${WORDS})(?:-(?:${WORDS}))?)(?: ?(hundred|thousand|million|billion|bn|m)\\b)?(?![\\w%:./-]|,\\d) ([A-Za-z-]{3,})`,
  'gi',
);

/** "killing two", "two of them": a number whose noun stands elsewhere. */
const ALONE = new RegExp(
  `(?<![\\w.,£$€-])(\\d{1,3}(?:,\\d{3})+|\\d+|(?:${WORDS})(?:-(?:${WORDS}))?)(?=[.;:!?)]|,(?!\\d)|$| (?:are|dead|died|had|has|have|hurt|injured|is|killed|more|of|others?|was|were|who)\\b)`,
  'gi',
);

/** The numbers of a text that stand without what they count. */
export const numbersAlone = (text: string): readonly number[] =>
  matchesIn(text, ALONE).flatMap(([, figure = '']) => valueOf(figure) ?? []);

/** "twenty-one" is 21; figures with commas as they are. */
export function valueOf(word: string): number | undefined {
  const [tens = '', ones] = word.toLowerCase().split('-');
  const whole = VALUES.get(tens);
  if (whole !== undefined) return whole + (ones === undefined ? 0 : (VALUES.get(ones) ?? 0));
  const figures = Number(word.replace(/,/g, ''));
  return Number.isFinite(figures) ? figures : undefined;
}

const singular = (noun: string): string => noun.toLowerCase().replace(/(?<=[^s])s$/, '');

/** The numbers of a text with what they count. */
export function countsIn(text: string): readonly Count[] {
  if (!/\d|\b(?:t|o|f|s|e|n|z)[a-z]/i.test(text)) return [];
  return matchesIn(text, COUNT).flatMap(match => {
    const [whole, figure = '', multiple, noun = ''] = match;
    const value = valueOf(figure);
    if (value === undefined) return [];
    const start = match.index;
    const end = start + whole.length - noun.length - 1;
    return [{ start, end, value: value * (MULTIPLES[multiple?.toLowerCase() ?? ''] ?? 1), noun: singular(noun) }];
  });
}
