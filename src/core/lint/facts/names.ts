import { matchesIn } from '../../article/matches';
import type { Span } from '../../article/types';
import { memo } from '../engine/memo';
import type { Passage } from '../engine/view-types';

/** A run of words with capitals: "Nato Secretary-General George Robertson", "Mr Ivanov". */
export interface Name extends Span {
  /** Its words, without a possessive 's. */
  readonly words: readonly string[];
  /** "Mr", "Mrs", where the run starts with one. */
  readonly honorific?: string;
}

const PARTICLE = '(?:al|bin|ben|da|de|del|della|den|der|di|dos|du|el|ibn|la|le|ter|van|von) ';
const WORD = "\\p{Lu}[\\p{L}\\p{M}]*(?:['’.-]\\p{L}[\\p{L}\\p{M}]*)*";
const RUN = new RegExp(`${WORD}\\.?(?: (?:${PARTICLE})*${WORD})*`, 'gu');

export const HONORIFIC = /^(?:Mr|Mrs|Ms|Miss|Dr|Lord|Lady|Sir|Dame|Prof)\.?$/;
/** What starts sentences and is no part of a name. */
const OPENERS: ReadonlySet<string> = new Set(
  (
    'A After Ahead All Also Although Among An And Another Any As At Because Before Both But By Despite During Each Earlier ' +
    'Even Every Following For Former From He Her Here His How However I If In Instead It Its Last Later Like Many Meanwhile ' +
    'More Most My No Nor Not Now Of On One Only Or Other Our Over She Since So Some Speaking Still Such Than That The Their ' +
    'Then There These They This Those Though Through To Today Tomorrow Under Until We What When Where Whether Which While ' +
    'Who Why With Without Yesterday Yet You Your'
  ).split(' '),
);

const plain = (word: string): string => word.replace(/['’]s$/, '').replace(/\.$/, '');

function read(match: RegExpExecArray): Name | undefined {
  const all = match[0].split(' ');
  let skipped = 0;
  let start = match.index;
  while (skipped < all.length && OPENERS.has(all[skipped] ?? '')) {
    start += (all[skipped]?.length ?? 0) + 1;
    skipped++;
  }
  const words = all.slice(skipped).map(plain);
  const [first] = words;
  if (first === undefined) return undefined;
  const end = match.index + match[0].length;
  return HONORIFIC.test(first) ? { start, end, words: words.slice(1), honorific: first } : { start, end, words };
}

/** The capitalised names of a text, in order. */
export const namesOf = (text: string): readonly Name[] =>
  matchesIn(text, RUN)
    .map(read)
    .filter(name => name !== undefined && name.words.length > 0) as Name[];

/** The capitalised names of a passage, in order, inside quotations too. */
export const namesIn = memo((passage: Passage): readonly Name[] => namesOf(passage.text));

/** First and last word of a person's full name; initials between them are skipped, roles before them too. */
export function fullName({ words }: Name): { readonly first: string; readonly last: string } | undefined {
  const last = words.at(-1);
  const first = words
    .slice(0, -1)
    .filter(word => word.length > 1)
    .at(-1);
  return first === undefined || last === undefined || last.length < 2 ? undefined : { first, last };
}
