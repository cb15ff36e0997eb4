/** What a reader has to work out, beside the words: the date of "on Thursday", and times on the desk's own clock. */
import type { InlayHint, Range } from 'vscode-languageserver-types';
import { absolute, positionAt } from '../article/positions';
import type { Article, Span } from '../article/types';
import type { Desk } from '../desk/types';
import { viewArticle } from '../lint/engine/view';
import type { ArticleView, Passage } from '../lint/engine/view-types';
import { instantsOf } from '../lint/facts/instants';
import { clockTimes, datedDays, dayOfWriting, longRange, otherClock, shortRange } from './dates';
import { blockSpan, spanOf, touch } from './ranges';

/** Which hints are wanted. */
export interface HintKinds {
  readonly relativeDays: boolean;
  readonly times: boolean;
}

interface Hint {
  /** The offset behind the words. */
  readonly at: number;
  readonly label: string;
  readonly tooltip: string;
}

/** The hints of the blocks that a range touches. */
export function inlayHints(article: Article, range: Range, desk: Desk, kinds: HintKinds): InlayHint[] {
  const view = viewArticle(article, desk);
  const wanted = spanOf(article, range);
  const hints = [...(kinds.times ? frontHints(view) : []), ...bodyHints(view, wanted, desk, kinds)];
  return hints
    .filter(({ at }) => wanted.start <= at && at <= wanted.end)
    .map(({ at, label, tooltip }) => ({ position: positionAt(article, at), label, tooltip, paddingLeft: true }));
}

const frontHints = (view: ArticleView): Hint[] =>
  instantsOf(view).flatMap(({ instant, end }) => {
    const other = instant?.hasTime && !instant.second ? otherClock(instant, view.timeZone) : undefined;
    return other === undefined ? [] : [{ at: end, label: other, tooltip: 'The same moment on another clock' }];
  });

function bodyHints(view: ArticleView, wanted: Span, desk: Desk, kinds: HintKinds): Hint[] {
  const { article, blocks } = view;
  return blocks.flatMap(({ passages }, block) => {
    if (!touch(blockSpan(article, block), wanted)) return [];
    return passages.flatMap(passage =>
      [
        ...(kinds.relativeDays ? dayHints(view, passage) : []),
        ...(kinds.times ? timeHints(view, passage, desk) : []),
      ].map(({ at, ...hint }) => ({ ...hint, at: absolute(article, block, passage.at(at, at)).start })),
    );
  });
}

function dayHints(view: ArticleView, passage: Passage): Hint[] {
  const written = dayOfWriting(view);
  if (!written) return [];
  return datedDays(passage, written).map(({ end, meanings }) => ({
    at: end,
    label: meanings.map(shortRange).join(' or '),
    tooltip: `${meanings.map(longRange).join(', or ')}: counted from the day of publication`,
  }));
}

function timeHints(view: ArticleView, passage: Passage, { timeZone }: Desk): Hint[] {
  const written = dayOfWriting(view);
  if (!written) return [];
  return clockTimes(passage, written, timeZone).flatMap(({ end, instant }) => {
    const other = otherClock(instant, timeZone);
    return other === undefined ? [] : [{ at: end, label: other, tooltip: 'The same moment on another clock' }];
  });
}
