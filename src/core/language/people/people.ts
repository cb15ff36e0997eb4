/** Who is in an article: the people whom it quotes, names with a title, or has in a slot for people, and whom the desk knows. */
import type { Article } from '../../article/types';
import type { Desk, Person } from '../../desk/types';
import { viewArticle } from '../../lint/engine/view';
import { memo } from '../../lint/engine/memo';
import type { ArticleView, BlockView } from '../../lint/engine/view-types';
import { namedPlaces, nameInPhrase, type NamedPlace, type PersonalName } from './names';
import type { ArticlePerson, Mention, Spoken } from './types';

/** A person while the article is read. */
interface Entry {
  /** Small letters: people are told apart by first and last name. */
  first: string | undefined;
  name: string;
  role: string | undefined;
  readonly desk: boolean;
  readonly mentions: Mention[];
  readonly quotations: Spoken[];
}

/** Quoted words, and the name of who speaks them. */
interface Speech {
  readonly spoken: Spoken;
  readonly speaker: PersonalName | undefined;
  readonly orphan: boolean;
}

/** The people of an article, and its quotations that nobody is named for. */
export interface ArticlePeople {
  /** In the order of their first mention; whom only the desk knows is not among them. */
  readonly people: readonly ArticlePerson[];
  readonly orphans: readonly Spoken[];
}

const known = new WeakMap<Article, { readonly desk: Desk; readonly people: ArticlePeople }>();

export function peopleOf(article: Article, desk: Desk): ArticlePeople {
  const hit = known.get(article);
  if (hit?.desk === desk) return hit.people;
  const people = peopleIn(viewArticle(article, desk), desk);
  known.set(article, { desk, people });
  return people;
}

/** The same of a view, and nothing is remembered. */
export function peopleIn(view: ArticleView, desk: Desk): ArticlePeople {
  const speeches = view.blocks.flatMap((block, at) =>
    speechIn(block).map(speech => ({ ...speech, spoken: { ...speech.spoken, block: at } })),
  );
  const directory = new Directory(desk.people);
  const named = namedPlaces(view);
  for (const { speaker } of speeches) directory.expect(speaker);
  for (const { places } of named) for (const place of places) if (place.sure) directory.expect(place);
  for (const { block, places } of named) for (const place of places) directory.mention(place, block);
  for (const { spoken, speaker } of speeches) directory.speaks(speaker, spoken);
  return {
    people: directory.people(),
    orphans: speeches.filter(({ orphan }) => orphan).map(({ spoken }) => spoken),
  };
}

/** The speech of a block, whatever its number, which changes with what is written before it. */
const speechIn = memo(({ passages }: BlockView): readonly Speech[] =>
  passages.flatMap(passage =>
    passage.quotations
      .filter(({ speech }) => speech)
      .map(({ start, end, text, person, speaker, orphan }) => ({
        spoken: { ...passage.at(start, end), block: 0, text },
        speaker: nameInPhrase(person ?? speaker ?? ''),
        orphan,
      })),
  ),
);

/** Further than any two places in one paragraph; characters. */
const PARAGRAPH = 1_000_000;

/** People by family name. */
class Directory {
  readonly #entries = new Map<string, Entry[]>();
  readonly #expected = new Set<string>();

  constructor(people: readonly Person[]) {
    for (const person of people) this.#introduce(person);
  }

  #introduce({ name, role, alsoKnownAs }: Person): void {
    const read = nameInPhrase(name);
    if (!read) return;
    const first = read.first?.toLowerCase();
    const entry: Entry = { first, name, role, desk: true, mentions: [], quotations: [] };
    const lasts = [read, ...alsoKnownAs.map(nameInPhrase)].flatMap(found => (found ? [found.last.toLowerCase()] : []));
    for (const last of new Set(lasts)) {
      this.#of(last).push(entry);
      this.#expected.add(last);
    }
  }

  #of(last: string): Entry[] {
    const entries = this.#entries.get(last) ?? [];
    this.#entries.set(last, entries);
    return entries;
  }

  /** Somebody of this name is in the story for certain. */
  expect(name: PersonalName | undefined): void {
    if (name) this.#expected.add(name.last.toLowerCase());
  }

  mention(place: NamedPlace, block: number): void {
    const last = place.last.toLowerCase();
    if (!this.#expected.has(last)) return;
    const entry = this.#find(last, place.first) ?? this.#add(last, place);
    entry.mentions.push({ ...place.mention, block });
    entry.role ??= place.role;
    if (place.first === undefined || entry.desk) return;
    if (entry.first === undefined || place.text.length > entry.name.length) entry.name = place.text;
    entry.first ??= place.first.toLowerCase();
  }

  speaks(name: PersonalName | undefined, spoken: Spoken): void {
    if (!name) return;
    const last = name.last.toLowerCase();
    const entry = name.first === undefined ? this.#nearest(last, spoken) : this.#find(last, name.first);
    entry?.quotations.push(spoken);
  }

  /** Whom a name means: the same first name, or, where only the family name stands, whoever of it was named last. */
  #find(last: string, first: string | undefined): Entry | undefined {
    const entries = this.#of(last);
    const wanted = first?.toLowerCase();
    if (wanted !== undefined)
      return entries.find(entry => entry.first === wanted) ?? entries.find(entry => entry.first === undefined);
    return entries.reduce<Entry | undefined>((best, entry) => (isLater(entry, best) ? entry : best), undefined);
  }

  /** Of the people of a family name, the one who is named nearest to what is said, and not after its paragraph. */
  #nearest(last: string, spoken: Spoken): Entry | undefined {
    const [only, ...others] = this.#of(last);
    return others.reduce<Entry | undefined>(
      (best, entry) => (best && distance(best, spoken) <= distance(entry, spoken) ? best : entry),
      only,
    );
  }

  #add(last: string, { text, first, title }: PersonalName): Entry {
    const entry: Entry = {
      first: first?.toLowerCase(),
      name: title === undefined ? text : `${title} ${text}`,
      role: undefined,
      desk: false,
      mentions: [],
      quotations: [],
    };
    this.#of(last).push(entry);
    return entry;
  }

  people(): readonly ArticlePerson[] {
    const entries = new Set([...this.#entries.values()].flat());
    return [...entries]
      .filter(({ mentions }) => mentions.length > 0)
      .sort((a, b) => inText(a.mentions[0], b.mentions[0]))
      .map(({ name, role, mentions, quotations }) => ({
        name,
        ...(role !== undefined && { role }),
        mentions,
        quotations,
      }));
  }
}

/** How far what is said stands from where somebody is named before it, or beside it in the same paragraph. */
function distance({ mentions }: Entry, { block, start }: Spoken): number {
  let least = Infinity;
  for (const mention of mentions)
    if (mention.block <= block)
      least = Math.min(least, (block - mention.block) * PARAGRAPH + Math.abs(mention.start - start));
  return least;
}

const isLater = (entry: Entry, best: Entry | undefined): boolean =>
  !best || inText(entry.mentions.at(-1), best.mentions.at(-1)) > 0;

/** The order of two places; one that is not there comes first. */
function inText(a: Mention | undefined, b: Mention | undefined): number {
  if (!a || !b) return a ? 1 : b ? -1 : 0;
  return a.block - b.block || a.start - b.start;
}
