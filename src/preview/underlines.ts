/**
 * Underlines words as highlights, which leave the page as it is; only those in and about the window: with each change of the page
 * the browser looks at every word that is underlined, and paints it anew.
 */
import type { Severity } from '../core/desk/types';
import type { Marked } from './problems';

/** From the least to the worst, which is painted above the others. */
export const SEVERITIES = ['hint', 'information', 'warning', 'error'] as const satisfies readonly Severity[];

/** How far beyond the window, above and below: a page of scrolling, so that no word is seen before its underline. */
const REACH = '100% 0px';

export class Underlines {
  readonly #observer: IntersectionObserver;
  #marked: readonly Marked[] = [];
  /** Whether what is underlined is still that of the list before. */
  #isOld = false;

  constructor(document: Document) {
    for (const [priority, severity] of SEVERITIES.entries()) {
      const highlight = new Highlight();
      highlight.priority = priority;
      CSS.highlights.set(nameOf(severity), highlight);
    }
    this.#observer = new IntersectionObserver(entries => this.#moved(entries), { root: document, rootMargin: REACH });
  }

  show(marked: readonly Marked[]): void {
    this.#marked = marked;
    this.#isOld = true;
    this.#observer.disconnect();
    for (const { element } of marked) this.#observer.observe(element);
    // Else the observer tells, with the next frame, where all of them are.
    if (marked.length === 0) this.#clear();
  }

  #moved(entries: readonly IntersectionObserverEntry[]): void {
    if (this.#isOld) this.#clear();
    const isNear = new Map(entries.map(({ target, isIntersecting }) => [target, isIntersecting]));
    for (const { element, range, problem } of this.#marked) {
      const highlight = CSS.highlights.get(nameOf(problem.severity));
      if (isNear.get(element) === true) highlight?.add(range);
      else if (isNear.has(element)) highlight?.delete(range);
    }
  }

  #clear(): void {
    this.#isOld = false;
    for (const severity of SEVERITIES) CSS.highlights.get(nameOf(severity))?.clear();
  }
}

const nameOf = (severity: Severity): string => `crosshead-${severity}`;
