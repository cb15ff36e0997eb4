/** Who speaks in an article, as a list to read down: the People view. */
import type { Range } from 'vscode-languageserver-types';
import type { Article } from '../../article/types';
import type { Desk } from '../../desk/types';
import { viewArticle } from '../../lint/engine/view';
import type { ArticleView } from '../../lint/engine/view-types';
import { fullName } from '../../lint/facts/names';
import { isVariant, type FullName } from '../../lint/facts/slip';
import { rangeOf } from '../ranges';
import { namedPlaces } from './names';
import { peopleOf, type ArticlePeople } from './people';
import { spanIn } from './places';
import type { ArticlePerson, PlacedSpan, Spoken } from './types';

/** Words that stand somewhere in the article. */
export interface PlacedText {
  readonly text: string;
  readonly range: Range;
}

/** Somebody in the article, with what they say. */
export interface Speaker {
  readonly name: string;
  readonly role?: string;
  /** Absent where only a phrase names who speaks: "officials". */
  readonly first?: Range;
  readonly mentions: number;
  readonly quotations: readonly PlacedText[];
  /** Where the name is spelt one letter differently. */
  readonly otherSpellings: readonly PlacedText[];
}

export interface Speakers {
  /** Quotations that nobody is named for. */
  readonly orphans: readonly PlacedText[];
  /** In the order of their first mention. */
  readonly people: readonly Speaker[];
  /** Who speaks without a name: "a spokesman", "officials". */
  readonly unnamed: readonly Speaker[];
}

export function speakersOf(article: Article, desk: Desk): Speakers {
  const found = peopleOf(article, desk);
  const view = viewArticle(article, desk);
  const names = fullNames(article, view);
  const place = (spoken: PlacedSpan & { readonly text: string }): PlacedText => ({
    text: spoken.text,
    range: rangeOf(article, spanIn(article, spoken)),
  });
  const speaker = ({ name, role, mentions, quotations }: ArticlePerson): Speaker => ({
    name,
    ...(role !== undefined && { role }),
    ...(mentions[0] && { first: place(mentions[0]).range }),
    mentions: mentions.length,
    quotations: quotations.map(place),
    otherSpellings: otherSpellings(name, names),
  });
  return {
    orphans: found.orphans.map(place),
    people: found.people.map(speaker),
    unnamed: [...phrases(view, found)].map(([name, spoken]) => ({
      name,
      mentions: 0,
      quotations: spoken.map(place),
      otherSpellings: [],
    })),
  };
}

type SpeltName = FullName & PlacedText;

/** The full names of the article, each spelling once, by each of their two names. */
function fullNames(article: Article, view: ArticleView): ReadonlyMap<string, readonly SpeltName[]> {
  const seen = new Set<string>();
  const byName = new Map<string, SpeltName[]>();
  for (const { block, places } of namedPlaces(view))
    for (const { first, last, mention } of places) {
      const text = `${first ?? ''} ${last}`;
      if (first === undefined || seen.has(text)) continue;
      seen.add(text);
      const spelt = { first, last, text, range: rangeOf(article, spanIn(article, { ...mention, block })) };
      for (const key of [`${first} …`, `… ${last}`])
        byName.set(key, [...(byName.get(key) ?? []), spelt].slice(-MOST_ALIKE));
    }
  return byName;
}

/** People who share a name and are compared; no story has more. */
const MOST_ALIKE = 100;

function otherSpellings(name: string, names: ReadonlyMap<string, readonly SpeltName[]>): PlacedText[] {
  const own = fullName({ start: 0, end: 0, words: name.split(' ') });
  if (!own) return [];
  const alike = [...(names.get(`${own.first} …`) ?? []), ...(names.get(`… ${own.last}`) ?? [])];
  return alike.filter(other => isVariant(own, other)).map(({ text, range }) => ({ text, range }));
}

const keyOf = ({ block, start }: PlacedSpan): string => `${block}:${start}`;

/** What is said by nobody of the people, by the phrase that says who. */
function phrases({ blocks }: ArticleView, { people, orphans }: ArticlePeople): ReadonlyMap<string, readonly Spoken[]> {
  const taken = new Set([...orphans, ...people.flatMap(({ quotations }) => quotations)].map(keyOf));
  const found = new Map<string, Spoken[]>();
  for (const [block, { passages }] of blocks.entries())
    for (const passage of passages)
      for (const { start, end, speech, speaker, person, text } of passage.quotations) {
        const spoken = { ...passage.at(start, end), block, text };
        const phrase = person ?? speaker;
        if (!speech || phrase === undefined || taken.has(keyOf(spoken))) continue;
        const said = found.get(phrase);
        if (said) said.push(spoken);
        else found.set(phrase, [spoken]);
      }
  return found;
}
