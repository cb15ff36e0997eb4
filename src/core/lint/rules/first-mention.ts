import type { Desk } from '../../desk/types';
import { combined, gather } from '../engine/gather';
import { memo } from '../engine/memo';
import type { ArticleView, Passage } from '../engine/view-types';
import { folded } from '../facts/fold';
import { namesIn, type Name } from '../facts/names';
import { isQuoted } from '../facts/quoted';
import { defineRule, type Examples, type Finding } from '../rule';

/** Titles that stand for a first name once the reader knows it. */
const SHORT = /^(?:Mr|Mrs|Ms|Miss)\.?$/;

type Message = 'role' | 'short';

interface Mention {
  readonly passage: Passage;
  readonly name: Name;
}

const isShort = ({ honorific, words }: Name): boolean =>
  honorific !== undefined && SHORT.test(honorific) && words.length === 1;

const mentionsIn = (passage: Passage): Mention[] =>
  passage.kind === 'paragraph' || passage.kind === 'item'
    ? namesIn(passage)
        .filter(name => name.words.length > 1 || (isShort(name) && !isQuoted(passage, name)))
        .map(name => ({ passage, name }))
    : [];

/** Short forms, and the full names that make them known, by block. */
const mentions = gather(({ passages }): readonly (readonly Mention[])[] => {
  const found = passages.flatMap(mentionsIn);
  return found.length ? [found] : [];
});

const keyOf = ({ name }: Mention): string => `${name.honorific ?? ''} ${name.words.join(' ')}`;

/** The mentions that come before their full name, once a name: which of which block. */
const early = combined(
  mentions,
  found => found.map(keyOf).join('|'),
  all => {
    const unknown = new Set<string>();
    for (const found of all)
      for (const { name } of found) if (name.words.length === 1) unknown.add(name.words[0] ?? '');
    const result: (readonly [block: number, mention: number])[] = [];
    for (let block = 0; block < all.length && unknown.size; block++)
      for (const [mention, { name }] of (all[block] ?? []).entries()) {
        if (name.words.length === 1 && unknown.has(name.words[0] ?? '')) result.push([block, mention]);
        for (const word of name.words) unknown.delete(word);
      }
    return result;
  },
);

function* shortForms(article: ArticleView): Generator<Finding<Message>> {
  const { all, result } = early(article);
  for (const [index, mention] of result) {
    const { block = 0, value } = all[index] ?? {};
    const { passage, name } = value?.[mention] ?? {};
    if (!passage || !name) continue;
    const data = { name: `${name.honorific ?? ''} ${name.words.join(' ')}` };
    yield { messageId: 'short', data, ...passage.at(name.start, name.end), block };
  }
}

/** Where each of the desk's people is first named in full: which mention of which block. */
const introductions = memo(({ people }: Desk) =>
  combined(
    mentions,
    found => found.map(keyOf).join('|'),
    all =>
      people.flatMap(person => {
        if (person.role === undefined) return [];
        for (const [block, found] of all.entries()) {
          const mention = found.findIndex(({ name }) => ` ${name.words.join(' ')}`.endsWith(` ${person.name}`));
          if (mention >= 0) return [{ person, block, mention }];
        }
        return [];
      }),
  ),
);

/** Characters on either side in which the role is looked for. */
const REACH = 120;

/** Whether a word of the role stands near the name. */
function saysRole({ passage, name }: Mention, role: string): boolean {
  const around = folded(passage.text.slice(Math.max(0, name.start - REACH), name.end + REACH)).split(' ');
  return folded(role)
    .split(' ')
    .some(word => word.length > 3 && around.includes(word));
}

function* withoutRole(article: ArticleView, desk: Desk): Generator<Finding<Message>> {
  const { all, result } = introductions(desk)(article);
  for (const { person, block: index, mention } of result) {
    const { block = 0, value } = all[index] ?? {};
    const found = value?.[mention];
    if (!found || person.role === undefined || saysRole(found, person.role)) continue;
    const data = { name: person.name, role: person.role };
    yield { messageId: 'role', data, ...found.passage.at(found.name.start, found.name.end), block };
  }
}

export const rule = defineRule({
  id: 'first-mention',
  group: 'attribution',
  severity: 'information',
  languages: ['en'],
  messages: {
    short: 'This is the first the reader hears of {name}. Give the full name and say who it is.',
    role: 'This is the first the reader hears of {name}. Say who it is: {role}.',
  },
  docs: {
    what: 'A person introduced as "Mr Ivanov", with no first name before it, and one of the desk’s people introduced without the role that the desk gives them.',
    why: 'A reader who begins here, or who has never heard of the man, is lost. The full name and the role belong to the first mention, the short form to the others.',
    source: 'BBC News style guide, "Names"; AP Stylebook, "names"',
  },
  needs: 'article',
  *check(article, { desk }) {
    yield* shortForms(article);
    if (desk.people.some(({ role }) => role !== undefined)) yield* withoutRole(article, desk);
  },
});

export const examples: Examples = {
  valid: [
    { title: 'The full name first', text: 'Defence Minister Sergei Ivanov was hopeful. Mr Ivanov left at noon.\n' },
  ],
  invalid: [
    {
      title: 'One of the desk’s people, without the role',
      text: 'George Robertson is in Moscow.\n',
      desk: { people: [{ name: 'George Robertson', role: 'Nato Secretary-General', alsoKnownAs: [] }] },
      problems: [
        {
          message: 'This is the first the reader hears of George Robertson. Say who it is: Nato Secretary-General.',
          at: 'George Robertson',
        },
      ],
    },
    {
      title: 'Mr who?',
      text: 'The talks went on. Mr Ivanov was hopeful, and Mr Ivanov left at noon.\n',
      problems: [
        {
          message: 'This is the first the reader hears of Mr Ivanov. Give the full name and say who it is.',
          at: 'Mr Ivanov',
        },
      ],
    },
  ],
};
