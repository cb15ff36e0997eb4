import type { Desk } from '../../desk/types';
import { phrase } from '../../say';
import { gather, type Placed } from '../engine/gather';
import { memo } from '../engine/memo';
import type { ArticleView, BlockView, Passage } from '../engine/view-types';
import { fullName, namesIn, type Name } from '../facts/names';
import { isSlip } from '../facts/slip';
import { isTitleCase } from '../facts/title-case';
import { Spellings, type Spelling, type Variant } from '../facts/spellings';
import { defineRule, type Examples, type Finding, type Place } from '../rule';

type Message = 'desk' | 'differs';

interface Mention extends Spelling {
  readonly passage: Passage;
  readonly name: Name;
}

const mentionsOf = (passage: Passage): Mention[] =>
  namesIn(passage).flatMap(name => {
    const full = fullName(name);
    return full && !name.honorific ? [{ passage, name, ...full, full: `${full.first} ${full.last}` }] : [];
  });

const mentionsIn = memo(({ passages }: BlockView): readonly Mention[] => passages.flatMap(mentionsOf));
const spellings = new Spellings(mentionsIn);

type Found = Placed<Mention>;

const placeOf = ({ block, value: { passage, name } }: Found): Place => ({
  ...passage.at(name.start, name.end),
  block,
});

/** Where a spelling first stands. */
function firstOf({ blocks }: ArticleView, { full, views }: Variant): Place | undefined {
  const block = Math.min(...[...views].map(view => blocks.indexOf(view)));
  const view = blocks[block];
  const mention = view && mentionsIn(view).find(one => one.full === full);
  return mention && placeOf({ block, value: mention });
}

const comesBefore = (a: Place, b: Place): boolean =>
  (a.block ?? 0) < (b.block ?? 0) || (a.block === b.block && a.start < b.start);

/** The rarer spelling, or the later one, is taken for the slip. */
function* inArticle(article: ArticleView): Generator<Finding<Message>> {
  const { slips } = spellings.in(article);
  for (const [a, b] of slips) {
    const [placeA, placeB] = [firstOf(article, a), firstOf(article, b)];
    if (!placeA || !placeB) continue;
    const aIsUsual = a.count === b.count ? comesBefore(placeA, placeB) : a.count > b.count;
    const [usual, rare, usualPlace, rarePlace] = aIsUsual ? [a, b, placeA, placeB] : [b, a, placeB, placeA];
    const related = [{ ...usualPlace, message: phrase('Here it is {value}.', { value: usual.full }) }];
    yield { messageId: 'differs', data: { name: rare.full, other: usual.full }, ...rarePlace, related };
  }
}

/** A last name alone. */
interface Surname {
  readonly passage: Passage;
  readonly name: Name;
  readonly word: string;
}

/** Where people are named by last names alone without a title; elsewhere a capital may make anything a name. */
const SHOWN: ReadonlySet<Passage['kind']> = new Set(['caption', 'headline', 'slot', 'summary']);

/** "Mr Ivanov" anywhere; "Ivanov" within a headline or a caption. Its first word has a capital in any case. */
const surnamesOf = (passage: Passage): Surname[] => {
  const bare = SHOWN.has(passage.kind) && !isTitleCase(passage.text);
  return namesIn(passage).flatMap(name => {
    const [word] = name.words;
    const isOne = name.words.length === 1 && (name.honorific !== undefined || (bare && name.start > 0));
    return isOne && word !== undefined ? [{ passage, name, word }] : [];
  });
};

/** More people whom nobody has introduced than any story has. */
const MOST_SURNAMES = 100;

const surnamesIn = gather(({ passages }) => passages.flatMap(surnamesOf));

/** Each last name that nobody in the article has and that is a slip of somebody's, where it first stands. */
function* lastNames(article: ArticleView): Generator<Finding<Message>> {
  const front = article.front.passages.flatMap(surnamesOf).map(value => ({ value, block: undefined }));
  const known = spellings.in(article);
  const met = new Set<string>();
  for (const { value, block } of [...front, ...surnamesIn(article)]) {
    const { passage, name, word } = value;
    if (met.has(word) || known.knows(word)) continue;
    if (met.add(word).size > MOST_SURNAMES) return;
    const meant = known.nearLast(word);
    const at = { ...passage.at(name.start, name.end), ...(block !== undefined && { block }) };
    if (meant !== undefined) yield { messageId: 'differs', data: { name: word, other: meant }, ...at };
  }
}

/** The headline and the summary, against the story. */
function* inFront(article: ArticleView): Generator<Finding<Message>> {
  const names = article.front.passages.flatMap(mentionsOf);
  if (!names.length) return;
  const known = spellings.in(article);
  for (const { passage, name, ...spelling } of names) {
    const meant = known.has(spelling.full) ? undefined : known.near(spelling);
    const data = { name: spelling.full, other: meant?.full ?? '' };
    if (meant) yield { messageId: 'differs', data, ...passage.at(name.start, name.end) };
  }
}

/** The headline and captions included: a name is checked wherever it stands against the desk's own list. */
const misspelt = memo((desk: Desk) =>
  gather(({ passages }) =>
    passages.flatMap(passage =>
      mentionsOf(passage).flatMap(mention => {
        const person = desk.people.find(({ name, alsoKnownAs }) => {
          const { full } = mention;
          return full !== name && !alsoKnownAs.includes(full) && isSlip(full, name);
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
    const data = { name: mention.full, other: person.name };
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
    what: 'A name spelt in two ways in one article, in full, behind a title or alone in a headline or caption, or one letter off the desk’s list of people.',
    why: 'A misspelt name is the mistake that those concerned never forgive, and two spellings look like two people.',
    source: 'BBC News style guide, "Names"',
  },
  needs: 'article',
  *check(article, { desk }) {
    yield* inFront(article);
    yield* inArticle(article);
    yield* lastNames(article);
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
      title: 'The last name alone',
      text: '---\nheadline: Nato and Robertsen woo Russia\n---\n\nGeorge Robertson met Sergei Ivanov. Mr Ivanof was hopeful.\n',
      problems: [
        { message: '“Robertsen” is “Robertson” elsewhere in the article.', at: 'Robertsen' },
        { message: '“Ivanof” is “Ivanov” elsewhere in the article.', at: 'Mr Ivanof' },
      ],
    },
    {
      title: 'The desk knows better',
      text: 'Gerhard Schroeter spoke.\n',
      desk: { people: [{ name: 'Gerhard Schroeder', alsoKnownAs: [] }] },
      problems: [{ message: '“Gerhard Schroeter”: the desk spells it “Gerhard Schroeder”.', at: 'Gerhard Schroeter' }],
    },
  ],
};
