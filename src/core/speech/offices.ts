import { Tag } from './lexicon';
import type { Facts } from './paragraph';
import type { Token } from './tokens';
import { is } from './verbs';
import { remembered } from '../article/remembered';

/** Somebody who is said to hold an office. */
export interface Holder {
  /** In lower case, without articles: "defence minister". */
  readonly office: string;
  readonly name: string;
}

/** Titles that tell nothing of an office. */
const COURTESY: ReadonlySet<string> = new Set('mr mrs ms dr sir lord lady dame former ex'.split(' '));
/** Words of an office with what it is of. */
const LONGEST_OFFICE = 8;
/** Words. */
const LONGEST_NAME = 6;

const isName = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.capital && !is(token, Tag.Time | Tag.Title | Tag.Determiner | Tag.Pronoun);

const isOffice = (token: Token | undefined): boolean => is(token, Tag.Title) && !COURTESY.has(token?.word ?? '');

/** Holders of offices that a reader keeps in mind. */
const MOST = 8;

const memory = remembered<Facts, readonly Holder[]>();

/** Whoever a paragraph says to hold an office, the last of them: "Defence Minister Sergei Ivanov". Asked once a paragraph. */
export function holdersIn(facts: Facts): readonly Holder[] {
  let holders = memory.get(facts);
  if (!holders) memory.set(facts, (holders = lately([], findHolders(facts))));
  return holders;
}

/** Those a reader has in mind after more of them, each once. */
export function lately(before: readonly Holder[], more: readonly Holder[]): readonly Holder[] {
  const known = new Map([...before, ...more].map(holder => [`${holder.office}|${holder.name}`, holder]));
  return [...known.values()].slice(-MOST);
}

function findHolders({ tokens, text }: Facts): readonly Holder[] {
  const holders: Holder[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isOffice(tokens[i]) || isOffice(tokens[i + 1])) continue;
    const holder = isName(tokens[i + 1]) ? named(tokens, i, text) : apposed(tokens, i, text);
    if (holder) holders.push(holder);
  }
  return holders;
}

/** "Defence Minister Sergei Ivanov" */
function named(tokens: readonly Token[], at: number, text: string): Holder {
  let start = at;
  while (start > 0 && at - start < 2 && describes(tokens[start - 1])) start--;
  let end = at + 1;
  while (end - at < LONGEST_NAME && isName(tokens[end])) end++;
  return { office: officeOf(tokens, start, at + 1), name: textOf(tokens, at + 1, end, text) };
}

/** "Sergei Ivanov, the defence minister" */
function apposed(tokens: readonly Token[], at: number, text: string): Holder | undefined {
  let comma = at - 1;
  while (comma > 0 && at - comma < LONGEST_OFFICE && tokens[comma]?.kind === 'word') comma--;
  if (tokens[comma]?.kind !== 'comma' || !isName(tokens[comma - 1])) return undefined;
  let start = comma - 1;
  while (comma - start < LONGEST_NAME && isName(tokens[start - 1])) start--;
  return { office: officeOf(tokens, comma + 1, at + 1), name: textOf(tokens, start, comma, text) };
}

const describes = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (isOffice(token) || token.tags === 0) && !/'s$|s'$/.test(token.word);

const officeOf = (tokens: readonly Token[], start: number, end: number): string =>
  tokens
    .slice(start, end)
    .filter(token => !is(token, Tag.Determiner))
    .map(({ word }) => word)
    .join(' ');

const textOf = (tokens: readonly Token[], start: number, end: number, text: string): string =>
  text.slice(tokens[start]?.start, tokens[end - 1]?.end);

const THE_OFFICE = /^the ([\p{Ll} -]+?)(?:,? (?:of|for|in|at) .*)?$/iu;

/** Who "the minister" is; nobody where two people hold such an office. */
export function holderOf(speaker: string, holders: readonly Holder[]): string | undefined {
  const words = THE_OFFICE.exec(speaker)?.[1]?.toLowerCase().split(' ');
  if (!words) return undefined;
  const fitting = holders.filter(({ office }) => isPartOf(words, office.split(' ')));
  const names = new Set(fitting.map(({ name }) => name));
  return names.size === 1 ? fitting[0]?.name : undefined;
}

/** "the minister" is a "defence minister", and so is "the defence minister". */
const isPartOf = (words: readonly string[], office: readonly string[]): boolean =>
  words.at(-1) === office.at(-1) && words.every(word => office.includes(word));
