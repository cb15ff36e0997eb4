import type { Article, Part } from '../../article/types';
import type { LegalWatch } from '../../desk/types';
import { gather } from '../engine/gather';
import { memo } from '../engine/memo';
import type { ArticleView, BlockView } from '../engine/view-types';
import { isWordCode } from '../facts/words';
import { defineRule, type Examples, type Place } from '../rule';

/** Words that go out, and where they stand. */
interface Text {
  readonly text: string;
  readonly at: (start: number, end: number) => Place;
}

interface Hit {
  readonly watch: LegalWatch;
  /** As they stand. */
  readonly words: string;
  readonly at: Place;
}

const isWhole = (text: string, start: number, end: number): boolean =>
  !isWordCode(text.charCodeAt(start - 1)) && !isWordCode(text.charCodeAt(end));

function hitsIn({ text, at }: Text, watches: readonly LegalWatch[]): readonly Hit[] {
  const small = text.toLowerCase();
  return watches.flatMap(watch =>
    watch.words.flatMap(word => {
      const folded = word.toLowerCase();
      const hits: Hit[] = [];
      for (let start = small.indexOf(folded); start >= 0; start = small.indexOf(folded, start + 1)) {
        const end = start + folded.length;
        if (isWhole(small, start, end)) hits.push({ watch, words: text.slice(start, end), at: at(start, end) });
      }
      return hits;
    }),
  );
}

const partText = ({ value, start, end }: Part): Text => ({
  text: value,
  // An escape makes the value shorter than what stands there: then the whole is the place.
  at: (from, to) => (value.length === end - start ? { start: start + from, end: start + to } : { start, end }),
});

const withParts = (texts: readonly Text[], ...parts: readonly (Part | undefined)[]): readonly Text[] => [
  ...texts,
  ...parts.flatMap(part => (part ? [partText(part)] : [])),
];

/** Everywhere a reader meets it, quotations, credits and other articles' headlines included: an order binds whoever publishes. */
function textsOf({ node, passages }: BlockView): readonly Text[] {
  if (node.type === 'seeAlso' || node.type === 'links') return node.children.map(({ headline }) => partText(headline));
  if (node.type === 'pullQuote') return withParts(passages, node.children[1]?.name, node.children[1]?.role);
  if (node.type === 'picture') return withParts(passages, node.credit);
  if (node.type === 'clip') return withParts(passages, ...node.attributes.map(({ value }) => value));
  return passages;
}

const inBlocksFor = memo((watches: readonly LegalWatch[]) =>
  gather(view => textsOf(view).flatMap(text => hitsIn(text, watches))),
);

/** The fields go into pages, feeds and addresses: all of them, whatever shape they have. */
const fieldTexts = ({ front: { fields } }: ArticleView['front'], { text }: Article): readonly Text[] =>
  fields.map(({ value }) => ({
    text: text.slice(value.start, value.end),
    at: (start, end) => ({ start: value.start + start, end: value.start + end }),
  }));

/** The list holds through its last day, wherever the desk is. */
const isOver = ({ until }: LegalWatch, now: number): boolean =>
  until !== undefined && now > Date.parse(`${until}T00:00:00Z`) + 36 * 60 * 60 * 1000;

function* everywhere(view: ArticleView, watches: readonly LegalWatch[]): Generator<Hit> {
  for (const text of fieldTexts(view.front, view.article)) yield* hitsIn(text, watches);
  for (const { block, value } of inBlocksFor(watches)(view)) yield { ...value, at: { ...value.at, block } };
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
    for (const { at, words, watch } of everywhere(article, desk.legal))
      if (!isOver(watch, now)) yield { messageId: 'watched', data: { words, reason: watch.reason }, ...at };
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
    {
      title: 'In a field and under “See also”',
      text: '---\nkeywords: [courts, Smith trial]\n---\n\n:::see-also\n- 17 Nov 01 | UK | [Smith trial opens](smith.article)\n:::\n',
      desk: { legal },
      problems: [
        { message: 'The lawyers watch “Smith trial”: Jury out; nothing on his past.', at: 'Smith trial' },
        { message: 'The lawyers watch “Smith trial”: Jury out; nothing on his past.', at: 'Smith trial' },
      ],
    },
  ],
};
