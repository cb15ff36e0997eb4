import { combined, type ChunkContent } from '../engine/chunks';
import type { Passage } from '../engine/view-types';
import { namesIn, type Name } from '../facts/names';
import { isQuoted } from '../facts/quoted';
import { defineRule, type Examples } from '../rule';

/** Titles that stand for a first name once the reader knows it. */
const SHORT = /^(?:Mr|Mrs|Ms|Miss)\.?$/;

interface Mention {
  readonly passage: Passage;
  readonly name: Name;
  /** Of the block in its chunk. */
  readonly index: number;
}
interface Summary {
  readonly digest: string;
  readonly mentions: readonly Mention[];
}

const isShort = ({ honorific, words }: Name): boolean =>
  honorific !== undefined && SHORT.test(honorific) && words.length === 1;

/** Short forms, and the full names that make them known. */
function mentionsIn({ views }: ChunkContent): Summary {
  const mentions = views.flatMap(({ passages }, index) =>
    passages
      .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
      .flatMap(passage => namesIn(passage).map(name => ({ passage, name, index })))
      .filter(({ passage, name }) => name.words.length > 1 || (isShort(name) && !isQuoted(passage, name))),
  );
  return { mentions, digest: mentions.map(({ name }) => `${name.honorific ?? ''} ${name.words.join(' ')}`).join('|') };
}

/** Which mention of which chunk comes before its full name, once a name. */
const early = combined(mentionsIn, summaries => {
  const known = new Set<string>();
  const found: { readonly chunk: number; readonly mention: number }[] = [];
  summaries.forEach(({ mentions }, chunk) => {
    mentions.forEach(({ name }, mention) => {
      if (isShort(name) && !known.has(name.words[0] ?? '')) found.push({ chunk, mention });
      for (const word of name.words) known.add(word);
    });
  });
  return found;
});

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
    const { summaries, result } = early(article);
    for (const { chunk, mention } of result) {
      const found = summaries[chunk]?.mentions[mention];
      const start = article.chunks[chunk]?.start;
      if (!found || start === undefined) continue;
      const { passage, name, index } = found;
      const data = { name: `${name.honorific ?? ''} ${name.words.join(' ')}` };
      yield { messageId: 'short', data, ...passage.at(name.start, name.end), block: start + index };
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
