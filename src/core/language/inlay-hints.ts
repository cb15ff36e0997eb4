/** What a reader has to work out, beside the words: the date of "on Thursday", and times on other clocks. */
import type { InlayHint, Range } from 'vscode-languageserver-types';
import { absolute, positionAt } from '../article/positions';
import type { Article, Span } from '../article/types';
import type { Desk } from '../desk/types';
import { viewArticle } from '../lint/engine/view';
import type { ArticleView, BlockView, Passage } from '../lint/engine/view-types';
import { instantsOf } from '../lint/facts/instants';
import { phrase, told, type Phrase, type Say } from '../say';
import type { Instant } from '../time/types';
import { clockTimes, otherClocks } from './dates/clocks';
import { datedDays, longDay, longRange, namedDays, shortRange } from './dates/days';
import { placeOfWriting, writingOf, type Writing } from '../lint/facts/writing';
import { blocksIn, spanOf } from './ranges';

/** Which hints are wanted. */
export interface HintKinds {
  readonly relativeDays: boolean;
  readonly times: boolean;
}

/** A hint behind the words that end at `at`. */
interface Hint {
  readonly at: number;
  readonly label: Phrase | string;
  readonly tooltip: Phrase;
}

/** The hints in a range. Only its blocks are looked at. */
export function inlayHints(article: Article, range: Range, desk: Desk, kinds: HintKinds, say: Say): InlayHint[] {
  const view = viewArticle(article, desk);
  const wanted = spanOf(article, range);
  return [...(kinds.times ? frontHints(view) : []), ...bodyHints(view, wanted, kinds)]
    .filter(({ at }) => wanted.start <= at && at <= wanted.end)
    .map(({ at, label, tooltip }) => ({
      position: positionAt(article, at),
      label: typeof label === 'string' ? label : told(say, label),
      tooltip: told(say, tooltip),
      paddingLeft: true,
    }));
}

const frontHints = (view: ArticleView): Hint[] =>
  instantsOf(view).flatMap(({ instant, end }) =>
    instant?.hasTime && !instant.second ? timeHint(view, end, instant) : [],
  );

function bodyHints(view: ArticleView, wanted: Span, kinds: HintKinds): Hint[] {
  const { article, blocks } = view;
  const writing = writingOf(view);
  if (!writing) return [];
  const [from, to] = blocksIn(article, wanted);
  const key = [longDay(writing.day), writing.basis.template, view.timeZone, placeOfWriting(view)?.name].join('|');
  return blocks.slice(from, to).flatMap((block, i) => {
    const { days, times } = rememberedHints(key, block, () => hintsOf(view, block, writing));
    return [...(kinds.relativeDays ? days : []), ...(kinds.times ? times : [])].map(hint => ({
      ...hint,
      at: absolute(article, from + i, { start: hint.at, end: hint.at }).start,
    }));
  });
}

/** The hints of a block, relative to it. */
interface BlockHints {
  readonly days: readonly Hint[];
  readonly times: readonly Hint[];
}

/** By block, with what they were made from beside it. */
const known = new WeakMap<BlockView, { readonly key: string; readonly hints: BlockHints }>();

function rememberedHints(key: string, block: BlockView, make: () => BlockHints): BlockHints {
  const hit = known.get(block);
  if (hit?.key === key) return hit.hints;
  const hints = make();
  known.set(block, { key, hints });
  return hints;
}

function hintsOf(view: ArticleView, { passages }: BlockView, writing: Writing): BlockHints {
  const inBlock = (hintsIn: (passage: Passage) => Hint[]): Hint[] =>
    passages.flatMap(passage => hintsIn(passage).map(hint => ({ ...hint, at: passage.at(hint.at, hint.at).start })));
  return {
    days: inBlock(passage => dayHints(passage, writing)),
    times: inBlock(passage => timeHints(view, passage, writing)),
  };
}

function dayHints(passage: Passage, { day, basis }: Writing): Hint[] {
  const dates = namedDays(passage, day);
  return datedDays(passage, day)
    .filter(({ end }) => !dates.some(date => isBehind(date, end)))
    .map(({ end, meanings }) => ({
      at: end,
      label: eitherOf(meanings.map(shortRange)),
      tooltip: phrase('{meanings}: counted from {day}, {basis}', {
        meanings: eitherOf(meanings.map(longRange)),
        day: longDay(day),
        basis,
      }),
    }));
}

/** What it can mean: there are two at most. */
const eitherOf = ([likely = '', other]: readonly (Phrase | string)[]): Phrase | string =>
  other === undefined ? likely : phrase('{likely} or {other}', { likely, other });

/** "Monday, 16 March" says itself which day it is. */
const isBehind = ({ start }: Span, end: number): boolean => start >= end && start - end <= ', '.length;

const timeHints = (view: ArticleView, passage: Passage, { day }: Writing): Hint[] =>
  clockTimes(passage, day).flatMap(({ end, instant }) => timeHint(view, end, instant));

function timeHint(view: ArticleView, at: number, instant: Instant): Hint[] {
  const others = otherClocks(instant, view);
  return others.length > 0
    ? [{ at, label: others.join(' · '), tooltip: phrase('The same moment on other clocks') }]
    : [];
}
