/** The facts of a story: what somebody checks before it is published. The Facts view. */
import type { Article } from '../../article/types';
import type { Desk } from '../../desk/types';
import { viewArticle } from '../../lint/engine/view';
import type { ArticleView, Passage, PassageKind } from '../../lint/engine/view-types';
import { HONORIFIC } from '../../lint/facts/names';
import { sentencesOf } from '../../lint/facts/sentences';
import { writingOf } from '../dates/writing';
import { peopleOf } from '../people/people';
import { nameInPhrase } from '../people/names';
import { rangeIn } from '../ranges';
import { datesIn } from './dates';
import { namesFound, properWords, type Cast } from './names';
import { numbersIn } from './numbers';
import type { Fact, Found } from './types';

/** What readers take as said by us. Headlines and crossheads repeat what the story says, and are checked against it by rules. */
const CHECKED: ReadonlySet<PassageKind> = new Set([
  'caption',
  'cell',
  'clip',
  'extract',
  'item',
  'paragraph',
  'pullQuote',
]);

/** The facts of an article in the order of the text. A name is listed once, where it first stands in full. */
export function factsOf(article: Article, desk: Desk): Fact[] {
  const view = viewArticle(article, desk);
  const cast = castOf(view, article, desk);
  const written = writingOf(view)?.day;
  const fresh = newNames();
  const identify = identities();
  return view.blocks.flatMap(({ passages }, block) =>
    passages
      .filter(({ kind }) => CHECKED.has(kind))
      .flatMap(passage =>
        apart([
          ...quotationsIn(passage),
          ...datesIn(passage, written),
          ...numbersIn(passage),
          ...namesFound(passage, cast),
        ])
          .filter(found => fresh(found, passage.text.slice(found.start, found.end)))
          .map(({ kind, start, end, meaning }): Fact => {
            const text = passage.text.slice(start, end);
            const sentence = sentenceAt(passage, start);
            const id = identify(kind, text, sentence);
            const range = rangeIn(article, block, passage.at(start, end));
            return { id, kind, text, sentence, range, ...(meaning !== undefined && { meaning }) };
          }),
      ),
  );
}

function castOf({ blocks }: ArticleView, article: Article, desk: Desk): Cast {
  const people = peopleOf(article, desk).people.map(({ name }) => nameInPhrase(name)?.last.toLowerCase() ?? '');
  return {
    people: new Set(people),
    proper: new Set(blocks.flatMap(({ passages }) => passages.flatMap(properWords))),
  };
}

/** What is said, and the words of a pull quote, a clip or an extract, which are somebody's as a whole. */
function quotationsIn(passage: Passage): Found[] {
  if (passage.kind === 'pullQuote' || passage.kind === 'clip')
    return [{ kind: 'quotation', start: 0, end: passage.text.length }];
  return passage.quotations
    .filter(({ speech, nested }) => speech && nested !== true)
    .map(({ start, end }) => ({ kind: 'quotation', start, end }));
}

const overlap = (a: Found, b: Found): boolean => a.start < b.end && b.start < a.end;
const isNaming = ({ kind }: Found): boolean => kind === 'name' || kind === 'place';

/** Each stretch of the text once, what comes first in the list winning; names stand out of quotations too. */
function apart(all: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const found of all) {
    const isTaken = kept.some(other => overlap(found, other) && !(isNaming(found) && other.kind === 'quotation'));
    if (!isTaken && found.end > found.start) kept.push(found);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function sentenceAt(passage: Passage, offset: number): string {
  const sentence = sentencesOf(passage).find(({ end }) => offset < end);
  return sentence ? passage.text.slice(sentence.start, sentence.end) : passage.text;
}

/** Says whether a name is new: not a part of one that was there before. Everything else always is. */
function newNames(): (found: Found, text: string) => boolean {
  const seen: ReadonlySet<string>[] = [];
  return (found, text) => {
    if (!isNaming(found)) return true;
    const words = new Set(
      text
        .split(/\s+/)
        .filter(word => !HONORIFIC.test(word))
        .map(word => word.toLowerCase()),
    );
    if (seen.some(known => [...words].every(word => known.has(word)))) return false;
    seen.push(words);
    return true;
  };
}

/** Gives each fact its identity; the same fact in the same words a second time is told apart by a count. */
function identities(): (...parts: readonly string[]) => string {
  const counts = new Map<string, number>();
  return (...parts) => {
    const key = parts.join('\n');
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return hash(`${key}\n${count}`);
  };
}

/** FNV-1a, twice with different seeds: 64 bits, so that two facts of a story never share an identity by chance. */
function hash(text: string): string {
  const [a, b] = [0x811c9dc5, 0x01234567].map(seed => {
    let value = seed;
    for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
    return (value >>> 0).toString(36);
  });
  return `${a ?? ''}.${b ?? ''}`;
}
