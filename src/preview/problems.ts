/**
 * Underlines the problems of the article, and tells them in a list behind the page, which the keyboard and screen readers reach;
 * the pointer sees the same words beside the underlined ones.
 */
import type { PageProblem, ProblemList } from './messages';
import { ProblemTips } from './problem-tips';
import { SEVERITIES, Underlines } from './underlines';
import { firstWord, rangeOf } from './words';

/** What shows the fields of the front matter. */
const FIELDS: Readonly<Record<string, string>> = {
  headline: 'h1',
  byline: '.byline',
  published: '.stamp',
  updated: '.stamp',
};

/** A problem where the page shows it. */
export interface Marked {
  readonly problem: PageProblem;
  readonly element: Element;
  readonly range: Range;
}

export class ProblemMarks {
  readonly #tips: ProblemTips;
  readonly #underlines: Underlines;
  #list: ProblemList | undefined;
  #marked: readonly Marked[] = [];

  constructor(
    private readonly document: Document,
    chosen: (problem: PageProblem) => void,
  ) {
    this.#tips = new ProblemTips(document, chosen);
    this.#underlines = new Underlines(document);
    document.addEventListener('mousemove', ({ clientX, clientY }) => this.#tips.point(this.at(clientX, clientY)));
    document.documentElement.addEventListener('mouseleave', () => this.#tips.point(undefined));
    document.addEventListener('scroll', () => this.#tips.point(undefined));
  }

  /** The page was changed: what lost its words is looked for again. */
  updated(): void {
    if (this.#marked.some(({ range }) => range.collapsed || !range.startContainer.isConnected)) this.show(this.#list);
  }

  show(list: ProblemList | undefined): void {
    this.#list = list;
    this.#marked = list?.problems.flatMap(problem => this.#find(problem) ?? []) ?? [];
    this.#underlines.show(this.#marked);
    this.#tips.list(this.#marked, list);
  }

  /** The problem whose words stand at this place of the window. */
  at(x: number, y: number): Marked | undefined {
    if (this.#marked.length === 0) return undefined;
    const caret = this.document.caretPositionFromPoint(x, y);
    if (!caret) return undefined;
    const under = this.#marked.filter(
      ({ range }) => range.isPointInRange(caret.offsetNode, caret.offset) && covers(range, x, y),
    );
    return under.find(({ problem }) => SEVERITIES.indexOf(problem.severity) === worst(under));
  }

  #find(problem: PageProblem): Marked | undefined {
    const element = this.document.querySelector(selectorOf(problem));
    const range = element && (rangeOf(element, problem.words, problem.before) ?? firstWord(element));
    return range ? { problem, element, range } : undefined;
  }
}

const worst = (marked: readonly Marked[]): number =>
  Math.max(...marked.map(({ problem }) => SEVERITIES.indexOf(problem.severity)));

const selectorOf = ({ block, field = '' }: PageProblem): string =>
  block === undefined ? `body ${FIELDS[field] ?? ':not(*)'}` : `[data-block="${block}"]`;

const covers = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
