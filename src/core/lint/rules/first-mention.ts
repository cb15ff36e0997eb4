import { combined, gather } from '../engine/gather';
import type { Passage } from '../engine/view-types';
import { namesIn, type Name } from '../facts/names';
import { isQuoted } from '../facts/quoted';
import { defineRule, type Examples } from '../rule';

/** Titles that stand for a first name once the reader knows it. */
const SHORT = /^(?:Mr|Mrs|Ms|Miss)\.?$/;

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
    const known = new Set<string>();
    return all.flatMap((found, block) =>
      found.flatMap(({ name: { words } }, mention) => {
        const isEarly = words.length === 1 && !known.has(words[0] ?? '');
        for (const word of words) known.add(word);
        return isEarly ? [[block, mention] as const] : [];
      }),
    );
  },
);

export const rule = defineRule({
  id: 'first-mention',
  group: 'attribution',
  severity: 'information',
  languages: ['en'],
  messages: { short: 'This is the first the reader hears of {name}. Give the full name and say who it is.' },
  docs: {
    what: 'A person introduced as "Mr Ivanov", with no first name and no role before it.',
    why: 'A reader who begins here, or who has never heard of the man, is lost. The full name and the role belong to the first mention, the short form to the others.',
    source: 'BBC News style guide, "Names"; AP Stylebook, "names"',
  },
  needs: 'article',
  *check(article) {
    const { all, result } = early(article);
    for (const [index, mention] of result) {
      const { block = 0, value } = all[index] ?? {};
      const { passage, name } = value?.[mention] ?? {};
      if (!passage || !name) continue;
      const data = { name: `${name.honorific ?? ''} ${name.words.join(' ')}` };
      yield { messageId: 'short', data, ...passage.at(name.start, name.end), block };
    }
  },
});

export const examples: Examples = {
  valid: [
    { title: 'The full name first', text: 'Defence Minister Sergei Ivanov was hopeful. Mr Ivanov left at noon.\n' },
  ],
  invalid: [
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
