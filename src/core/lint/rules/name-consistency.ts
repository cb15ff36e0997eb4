import type { Desk } from '../../desk/types';
import { combined, gather, type Gathered, type Placed } from '../engine/gather';
import { memo } from '../engine/memo';
import type { ArticleView, Passage } from '../engine/view-types';
import { fullName, namesIn, type Name } from '../facts/names';
import { isSlip, isVariant } from '../facts/slip';
import { defineRule, type Examples, type Finding, type Place } from '../rule';

type Message = 'desk' | 'differs';

interface Mention {
  readonly passage: Passage;
  readonly name: Name;
  readonly first: string;
  readonly last: string;
}

const mentionsOf = (passage: Passage): Mention[] =>
  namesIn(passage).flatMap(name => {
    const full = fullName(name);
    return full && !name.honorific ? [{ passage, name, ...full }] : [];
  });

/** By block. */
const mentions = gather(({ passages }): readonly (readonly Mention[])[] => {
  const found = passages.flatMap(mentionsOf);
  return found.length ? [found] : [];
});

/** More people of one name than any story has; every pair of a group is compared. */
const LARGEST_GROUP = 300;

interface Variant {
  readonly first: string;
  readonly last: string;
  count: number;
  /** Which mention of which block is the first. */
  readonly block: number;
  readonly mention: number;
}

function variantsOf(all: readonly (readonly Mention[])[]): Variant[] {
  const variants = new Map<string, Variant>();
  for (const [block, found] of all.entries())
    for (const [mention, { first, last }] of found.entries()) {
      const key = `${first} ${last}`;
      const known = variants.get(key);
      if (known) known.count++;
      else variants.set(key, { first, last, count: 1, block, mention });
    }
  return [...variants.values()];
}

function grouped(variants: readonly Variant[], key: (variant: Variant) => string): readonly Variant[][] {
  const groups = new Map<string, Variant[]>();
  for (const variant of variants) {
    const group = groups.get(key(variant));
    if (group) group.push(variant);
    else groups.set(key(variant), [variant]);
  }
  return [...groups.values()].filter(({ length }) => length > 1 && length <= LARGEST_GROUP);
}

interface Slip {
  readonly rare: Variant;
  readonly usual: Variant;
}

/** All spellings, and pairs of them: the rarer one, or the later one, is taken for the slip. */
const spellings = combined(
  mentions,
  found => found.map(({ first, last }) => `${first} ${last}`).join('|'),
  all => {
    const variants = variantsOf(all);
    const groups = [...grouped(variants, ({ first }) => first), ...grouped(variants, ({ last }) => last)];
    const slips = groups.flatMap(group =>
      group.flatMap((a, i) =>
        group
          .slice(i + 1)
          .filter(b => isVariant(a, b))
          .map((b): Slip => (a.count >= b.count ? { usual: a, rare: b } : { usual: b, rare: a })),
      ),
    );
    return { variants, slips };
  },
);

type Found = Placed<Mention>;

const placeOf = ({ block, value: { passage, name } }: Found): Place => ({
  ...passage.at(name.start, name.end),
  block,
});

function mentionOf(all: Gathered<readonly Mention[]>, { block, mention }: Variant): Found | undefined {
  const found = all[block];
  const value = found?.value[mention];
  return found && value && { block: found.block, value };
}

function* inArticle(article: ArticleView): Generator<Finding<Message>> {
  const { all, result } = spellings(article);
  for (const { rare, usual } of result.slips) {
    const [mention, other] = [mentionOf(all, rare), mentionOf(all, usual)];
    if (!mention || !other) continue;
    const spelling = `${usual.first} ${usual.last}`;
    const related = [{ ...placeOf(other), message: `Here it is ${spelling}.` }];
    yield {
      messageId: 'differs',
      data: { name: `${rare.first} ${rare.last}`, other: spelling },
      ...placeOf(mention),
      related,
    };
  }
}

/** The headline and the summary, against the story. */
function* inFront(article: ArticleView): Generator<Finding<Message>> {
  const names = article.front.passages.flatMap(mentionsOf);
  if (!names.length) return;
  const { variants } = spellings(article).result;
  for (const { first, last, passage, name } of names) {
    if (variants.some(other => other.first === first && other.last === last)) continue;
    const meant = variants.find(other => isVariant({ first, last }, other));
    const data = { name: `${first} ${last}`, other: `${meant?.first ?? ''} ${meant?.last ?? ''}` };
    if (meant) yield { messageId: 'differs', data, ...passage.at(name.start, name.end) };
  }
}

/** The headline and captions included: a name is checked wherever it stands against the desk's own list. */
const misspelt = memo((desk: Desk) =>
  gather(({ passages }) =>
    passages.flatMap(passage =>
      mentionsOf(passage).flatMap(mention => {
        const person = desk.people.find(({ name, alsoKnownAs }) => {
          const written = `${mention.first} ${mention.last}`;
          return written !== name && !alsoKnownAs.includes(written) && isSlip(written, name);
        });
        return person ? [{ mention, person }] : [];
      }),
    ),
  ),
);

function* againstDesk(article: ArticleView, desk: Desk): Generator<Finding<Message>> {
  if (!desk.people.length) return;
  for (const { block, value } of misspelt(desk)(article)) {
    const { mention, person } = value;
    const data = { name: `${mention.first} ${mention.last}`, other: person.name };
    yield { messageId: 'desk', data, ...placeOf({ block, value: mention }) };
  }
}

export const rule = defineRule({
  id: 'name-consistency',
  group: 'consistency',
  severity: 'information',
  languages: ['en'],
  messages: {
    differs: '“{name}” is “{other}” elsewhere in the article.',
    desk: '“{name}”: the desk spells it “{other}”.',
  },
  docs: {
    what: 'A full name spelt in two ways in one article, or one letter off the desk’s list of people.',
    why: 'A misspelt name is the mistake that those concerned never forgive, and two spellings look like two people.',
    source: 'BBC News style guide, "Names"',
  },
  needs: 'article',
  *check(article, { desk }) {
    yield* inFront(article);
    yield* inArticle(article);
    yield* againstDesk(article, desk);
  },
});

export const examples: Examples = {
  valid: [
    { title: 'One spelling', text: 'Sergei Ivanov spoke. Later Sergei Ivanov left.\n' },
    { title: 'Two words', text: 'The South Korean minister left South Korea.\n' },
  ],
  invalid: [
    {
      title: 'Two spellings',
      text: 'Sergei Ivanov spoke, and Sergei Ivanov was heard.\n\nLater Sergei Ivanof left.\n',
      problems: [{ message: '“Sergei Ivanof” is “Sergei Ivanov” elsewhere in the article.', at: 'Sergei Ivanof' }],
    },
    {
      title: 'In the headline',
      text: '---\nheadline: Sergei Ivanof in Brussels\n---\n\nDefence Minister Sergei Ivanov spoke.\n',
      problems: [{ message: '“Sergei Ivanof” is “Sergei Ivanov” elsewhere in the article.', at: 'Sergei Ivanof' }],
    },
    {
      title: 'The desk knows better',
      text: 'Gerhard Schroeter spoke.\n',
      desk: { people: [{ name: 'Gerhard Schroeder', alsoKnownAs: [] }] },
      problems: [{ message: '“Gerhard Schroeter”: the desk spells it “Gerhard Schroeder”.', at: 'Gerhard Schroeter' }],
    },
  ],
};
