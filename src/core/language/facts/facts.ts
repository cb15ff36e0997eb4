/** The facts of a story: what somebody checks before it is published. The Facts view. */
import type { Article } from '../../article/types';
import type { Desk } from '../../desk/types';
import { viewArticle } from '../../lint/engine/view';
import type { ArticleView, Passage, PassageKind } from '../../lint/engine/view-types';
import { fieldDateline, wireDateline } from '../../lint/facts/dateline';
import { HONORIFIC } from '../../lint/facts/names';
import { sentencesOf } from '../../lint/facts/sentences';
import { english, type Say } from '../../say';
import { writingOf } from '../../lint/facts/writing';
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

/** More facts than these nobody ticks off; the rest of a text that long is not listed. */
const MOST_FACTS = 3_000;

/** The facts of an article in the order of the text. A name is listed once, where it first stands in full. */
export function factsOf(article: Article, desk: Desk, say: Say = english): Fact[] {
  const view = viewArticle(article, desk);
  const cast = castOf(view, article, desk);
  const written = writingOf(view)?.day;
  const isNew = newNames();
  const identify = identities();
  const facts: Fact[] = [];
  for (const [block, { passages }] of view.blocks.entries())
    for (const passage of passages.filter(({ kind }) => CHECKED.has(kind))) {
      const sentenceAt = sentencesBy(passage);
      for (const { kind, start, end, meaning } of factsIn(passage, cast, of => datesIn(of, written, say), isNew)) {
        if (facts.length === MOST_FACTS) return facts;
        const text = passage.text.slice(start, end);
        const sentence = sentenceAt(start);
        const id = identify(kind, text, sentence);
        const range = rangeIn(article, block, passage.at(start, end));
        facts.push({ id, kind, text, sentence, range, ...(meaning !== undefined && { meaning }) });
      }
    }
  return facts;
}

function factsIn(
  passage: Passage,
  cast: Cast,
  dates: (passage: Passage) => readonly Found[],
  isNew: (found: Found, text: string) => boolean,
): readonly Found[] {
  const all = [...quotationsIn(passage), ...dates(passage), ...numbersIn(passage), ...namesFound(passage, cast)];
  return apart(all, passage.text.length).filter(found => isNew(found, passage.text.slice(found.start, found.end)));
}

function castOf(view: ArticleView, article: Article, desk: Desk): Cast {
  const people = peopleOf(article, desk).people.map(({ name }) => nameInPhrase(name)?.last.toLowerCase() ?? '');
  return {
    people: new Set(people),
    home: (fieldDateline(view.front) ?? wireDateline(view))?.place?.toLowerCase(),
    proper: new Set(view.blocks.flatMap(({ passages }) => passages.flatMap(properWords))),
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

const isNaming = ({ kind }: Found): boolean => kind === 'name' || kind === 'place';

/** Each stretch of the text once, what comes first in the list winning; names stand out of quotations too. */
function apart(all: readonly Found[], length: number): Found[] {
  // By character: what a name may not touch, and what nothing else may.
  const [named, taken] = [new Uint8Array(length), new Uint8Array(length)];
  const kept = all.filter(found => {
    const { start, end } = found;
    const map = isNaming(found) ? named : taken;
    if (start >= end || map.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    if (found.kind !== 'quotation') named.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}

/** The sentences of a passage by offset, to be asked in the order of the text. */
function sentencesBy(passage: Passage): (offset: number) => string {
  const sentences = sentencesOf(passage);
  let at = 0;
  return offset => {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= offset) at++;
    const { start, end } = sentences[at] ?? { start: 0, end: passage.text.length };
    return passage.text.slice(start, end);
  };
}

/** Names that share a word and are told apart; no story has more. */
const MOST_ALIKE = 100;

/** Says whether a name is new: not a part of one that was there before. Everything else always is. */
function newNames(): (found: Found, text: string) => boolean {
  const byWord = new Map<string, ReadonlySet<string>[]>();
  return (found, text) => {
    if (!isNaming(found)) return true;
    const words = new Set(
      text
        .split(/\s+/)
        .filter(word => !HONORIFIC.test(word))
        .map(word => word.toLowerCase()),
    );
    const [first = ''] = words;
    if (byWord.get(first)?.some(known => [...words].every(word => known.has(word)))) return false;
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), words].slice(-MOST_ALIKE));
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
