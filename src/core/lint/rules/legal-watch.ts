import type { LegalWatch } from '../../desk/types';
import { gather } from '../engine/gather';
import { memo } from '../engine/memo';
import type { ArticleView, Passage } from '../engine/view-types';
import { isWordCode } from '../facts/words';
import { defineRule, type Examples, type Place } from '../rule';

interface Hit {
  readonly passage: Passage;
  readonly watch: LegalWatch;
  readonly start: number;
  readonly end: number;
}

const isWhole = (text: string, start: number, end: number): boolean =>
  !isWordCode(text.charCodeAt(start - 1)) && !isWordCode(text.charCodeAt(end));

/** Everywhere a reader meets it, quotations included: an order binds whoever is quoted. */
function hitsIn(passage: Passage, watches: readonly LegalWatch[]): readonly Hit[] {
  const text = passage.text.toLowerCase();
  return watches.flatMap(watch =>
    watch.words.flatMap(word => {
      const folded = word.toLowerCase();
      const hits: Hit[] = [];
      for (let start = text.indexOf(folded); start >= 0; start = text.indexOf(folded, start + 1))
        if (isWhole(text, start, start + folded.length))
          hits.push({ passage, watch, start, end: start + folded.length });
      return hits;
    }),
  );
}

const inBlocksFor = memo((watches: readonly LegalWatch[]) =>
  gather(({ passages }) => passages.flatMap(passage => hitsIn(passage, watches))),
);

/** The list holds through its last day, wherever the desk is. */
const isOver = ({ until }: LegalWatch, now: number): boolean =>
  until !== undefined && now > Date.parse(`${until}T00:00:00Z`) + 36 * 60 * 60 * 1000;

function* everywhere(article: ArticleView, watches: readonly LegalWatch[]): Generator<Hit & { readonly at: Place }> {
  for (const passage of article.front.passages)
    for (const hit of hitsIn(passage, watches)) yield { ...hit, at: passage.at(hit.start, hit.end) };
  for (const { block, value } of inBlocksFor(watches)(article))
    yield { ...value, at: { ...value.passage.at(value.start, value.end), block } };
}

export const rule = defineRule({
  id: 'legal-watch',
  group: 'law',
  severity: 'warning',
  raises: { legalled: 'error' },
  messages: { watched: 'The lawyers watch “{words}”: {reason}' },
  docs: {
    what: 'A name or phrase on the desk’s legal list: proceedings under way, somebody who must not be named.',
    why: 'One line can stop a trial or put a person in danger. The list is the desk’s, in crosshead.yaml under legal, each entry with its reason and, where it has one, its last day.',
    source: 'Contempt of Court Act 1981; BBC Editorial Guidelines, section 18',
  },
  needs: 'article',
  *check(article, { desk, now }) {
    if (!desk.legal.length) return;
    for (const { at, passage, watch, start, end } of everywhere(article, desk.legal))
      if (!isOver(watch, now))
        yield { messageId: 'watched', data: { words: passage.text.slice(start, end), reason: watch.reason }, ...at };
  },
});

const legal = [{ words: ['Smith trial'], reason: 'Jury out; nothing on his past.', until: '2001-12-01' }];

export const examples: Examples = {
  valid: [
    { title: 'Nothing on the list', text: 'The talks went on.\n', desk: { legal } },
    {
      title: 'The entry has run out',
      text: 'The Smith trial is over.\n',
      desk: { legal },
      now: '2002-01-01T00:00:00Z',
    },
  ],
  invalid: [
    {
      title: 'On the list, even in a quotation',
      text: '"The Smith trial is a farce," he said.\n',
      desk: { legal },
      problems: [{ message: 'The lawyers watch “Smith trial”: Jury out; nothing on his past.', at: 'Smith trial' }],
    },
  ],
};
