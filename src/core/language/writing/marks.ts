/** Bold and emphasis, on and off. */
import { parseArticle } from '../../article/parse';
import type { Article, Span } from '../../article/types';
import { inlinesIn, runsIn, takesInlines, wholeWords, type Placed } from './runs';
import type { Writing, WritingChange, WritingCommand, WritingRefusal } from './types';

type Mark = 'emphasis' | 'strong';

const SIGN: Readonly<Record<Mark, string>> = { emphasis: '*', strong: '**' };

interface Marked {
  readonly changes: readonly WritingChange[];
  /** What was marked or unmarked, in the text before. */
  readonly words: Span;
}

/** Marks the words that are selected, or the word at the cursor; where they are marked already, takes the marks off. */
export const mark =
  (kind: Mark): WritingCommand =>
  ({ article, selections }) => {
    const [first] = selections;
    const pieces = selections.flatMap(selection => runsIn(article, selection).map(run => ({ run, selection })));
    const marked = pieces.flatMap(({ run, selection }) => inRun(article, run, selection, kind) ?? []);
    const writing = { changes: marked.flatMap(({ changes }) => changes) };
    if (writing.changes.length === 0 && selections.length === 1 && first) return atCursor(article, first, kind);
    if (writing.changes.length === 0 || !holds(article, writing)) return 'noChange';
    return { ...writing, selections: marked.map(({ words }) => after(words, writing.changes)) };
  };

/** Where there is no word yet: marks with a place for it between them. */
function atCursor(article: Article, { start, end }: Span, kind: Mark): Writing | WritingRefusal {
  if (!takesInlines(article, start)) return 'noStory';
  if (start < end) return 'noChange';
  const sign = SIGN[kind];
  return { changes: [{ start, end, text: `${sign}\${1:words}${sign}$0`, snippet: true }] };
}

function inRun(article: Article, run: Placed<object>, selection: Span, kind: Mark): Marked | undefined {
  const found = inlinesIn(run as Parameters<typeof inlinesIn>[0], kind);
  const round = found.find(({ start, end }) => start <= selection.start && selection.end <= end);
  if (round) return unmark(round, kind);
  const words = wholeWords(article.text, selection, run);
  if (words.start === words.end) return undefined;
  const inside = found.filter(({ start, end }) => words.start <= start && end <= words.end);
  const sign = SIGN[kind];
  return {
    words,
    changes: [
      { start: words.start, end: words.start, text: sign },
      ...inside.flatMap(node => unmark(node, kind).changes),
      { start: words.end, end: words.end, text: sign },
    ],
  };
}

function unmark({ start, end }: Span, kind: Mark): Marked {
  const { length } = SIGN[kind];
  return {
    words: { start: start + length, end: end - length },
    changes: [
      { start, end: start + length, text: '' },
      { start: end - length, end, text: '' },
    ],
  };
}

/** A span of the text before, in the text after: what is put in at its edges stays outside. */
function after({ start, end }: Span, changes: readonly WritingChange[]): Span {
  const moved = (offset: number, edge: (change: WritingChange) => boolean): number =>
    changes
      .filter(change => change.end < offset || (change.end === offset && edge(change)))
      .reduce((sum, change) => sum + change.text.length - (change.end - change.start), offset);
  return { start: moved(start, () => true), end: moved(end, change => change.start < change.end) };
}

/** Whether the text says the same as before: stars that cannot be marks where they stand would be printed. */
function holds(article: Article, { changes }: Writing): boolean {
  let [text, at] = ['', 0];
  for (const change of changes) {
    text += article.text.slice(at, change.start) + change.text;
    at = change.end;
  }
  return starsOf(parseArticle(text + article.text.slice(at))) === starsOf(article);
}

/** The stars that are text. */
function starsOf(article: Article): number {
  const whole = { start: 0, end: article.text.length };
  return runsIn(article, whole).reduce((sum, { node }) => sum + starsIn(node), 0);
}

function starsIn(node: object): number {
  if ('value' in node) return String(node.value).split('*').length - 1;
  return 'children' in node ? (node.children as object[]).reduce((sum, child) => sum + starsIn(child), 0) : 0;
}
