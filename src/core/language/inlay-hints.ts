/** What a reader has to work out, beside the words: the date of "on Thursday", and times on other clocks. */
import type { InlayHint, Range } from 'vscode-languageserver-types';
import { absolute, positionAt } from '../article/positions';
import type { Article, Span } from '../article/types';
import type { Desk } from '../desk/types';
import { viewArticle } from '../lint/engine/view';
import type { ArticleView, Passage } from '../lint/engine/view-types';
import { instantsOf } from '../lint/facts/instants';
import type { Instant } from '../time/types';
import { clockTimes, otherClocks } from './dates/clocks';
import { datedDays, longDay, longRange, shortRange } from './dates/days';
import { writingOf, type Writing } from './dates/writing';
import { blocksIn, spanOf } from './ranges';

/** Which hints are wanted. */
export interface HintKinds {
  readonly relativeDays: boolean;
  readonly times: boolean;
}

/** A hint behind the words that end at `at`. */
interface Hint {
  readonly at: number;
  readonly label: string;
  readonly tooltip: string;
}

/** The hints in a range. Only its blocks are looked at. */
export function inlayHints(article: Article, range: Range, desk: Desk, kinds: HintKinds): InlayHint[] {
  const view = viewArticle(article, desk);
  const wanted = spanOf(article, range);
  return [...(kinds.times ? frontHints(view) : []), ...bodyHints(view, wanted, kinds)]
    .filter(({ at }) => wanted.start <= at && at <= wanted.end)
    .map(({ at, label, tooltip }) => ({ position: positionAt(article, at), label, tooltip, paddingLeft: true }));
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
  return blocks.slice(from, to).flatMap(({ passages }, i) =>
    passages.flatMap(passage =>
      hintsIn(view, passage, writing, kinds).map(({ at, ...hint }) => ({
        ...hint,
        at: absolute(article, from + i, passage.at(at, at)).start,
      })),
    ),
  );
}

const hintsIn = (view: ArticleView, passage: Passage, writing: Writing, kinds: HintKinds): Hint[] => [
  ...(kinds.relativeDays ? dayHints(passage, writing) : []),
  ...(kinds.times ? timeHints(view, passage, writing) : []),
];

const dayHints = (passage: Passage, { day, basis }: Writing): Hint[] =>
  datedDays(passage, day).map(({ end, meanings }) => ({
    at: end,
    label: meanings.map(shortRange).join(' or '),
    tooltip: `${meanings.map(longRange).join(', or ')}: counted from ${longDay(day)}, ${basis}`,
  }));

const timeHints = (view: ArticleView, passage: Passage, { day }: Writing): Hint[] =>
  clockTimes(passage, day, view.timeZone).flatMap(({ end, instant }) => timeHint(view, end, instant));

function timeHint(view: ArticleView, at: number, instant: Instant): Hint[] {
  const others = otherClocks(instant, view);
  return others.length > 0 ? [{ at, label: others.join(' · '), tooltip: 'The same moment on other clocks' }] : [];
}
