/** Keeps the page beside the editor: scrolls with it, and marks the block under its cursor. */
import { EchoGuard, heightOf, lineAt, scrollMap, type Anchor, type ScrollMap } from '../core/layout/scroll';
import type { PageUpdate } from './messages';

/** Three numbers a block: key, first and last line. */
const STEP = 3;
const MARK = 'data-cursor';

export class Sync {
  readonly #guard = new EchoGuard();
  /** As {@link PageUpdate.anchors}. */
  #blocks: readonly number[] = [];
  /** Measured when it is needed, and again when something moved. */
  #map: ScrollMap | undefined;
  #lines = 0;
  /** Where the editor is, until the reader scrolls the page. */
  #wanted: number | undefined;
  #cursor: number | undefined;
  #marked: Element | null = null;

  constructor(private readonly document: Document) {
    // Pictures come late, and push down what stands below them.
    document.addEventListener('load', () => this.#moved(true), true);
    addEventListener('resize', () => this.resized());
  }

  /** The page was changed: what moves now was not moved by the reader. */
  updated({ anchors, body }: PageUpdate): void {
    if (anchors) this.#blocks = anchors;
    this.#moved(body !== undefined);
    // To look for the block in a long page takes longer than the rest of a keystroke here.
    if (anchors || !this.#isMarked()) this.#mark();
  }

  /** The page is shown in another width or size. */
  resized(): void {
    this.#moved(true);
  }

  /** The editor scrolled to `line` of `lines`. */
  scrollTo(line: number, lines: number): void {
    this.#wanted = line;
    this.#lines = lines;
    this.#map = undefined;
    this.#follow();
  }

  /** The cursor went to `line`. */
  setCursor(line: number | undefined): void {
    this.#cursor = line;
    this.#mark();
  }

  /** The page scrolled: the line at its top, where it was the reader who scrolled. */
  scrolled(): number | undefined {
    if (this.#guard.isEcho(performance.now())) return undefined;
    this.#wanted = undefined;
    return lineAt(this.#measured(), scrollY);
  }

  /** The line of the source that stands at this height of the window, in CSS pixels. */
  lineAt(clientY: number): number {
    return lineAt(this.#measured(), scrollY + clientY);
  }

  #moved(follow: boolean): void {
    this.#map = undefined;
    this.#guard.scrolled(performance.now());
    if (follow) this.#follow();
  }

  #follow(): void {
    if (this.#wanted === undefined || this.#blocks.length === 0) return;
    this.#guard.scrolled(performance.now());
    scrollTo(scrollX, heightOf(this.#measured(), this.#wanted));
  }

  #measured(): ScrollMap {
    const anchors = this.#anchors();
    const lines = Math.max(this.#lines, anchors.at(-1)?.endLine ?? 0);
    return (this.#map ??= scrollMap(anchors, lines, this.document.documentElement.scrollHeight));
  }

  #anchors(): Anchor[] {
    const elements = new Map<string, Element>();
    for (const element of this.document.querySelectorAll('[data-block]')) {
      const key = element.getAttribute('data-block') ?? '';
      if (!elements.has(key)) elements.set(key, element);
    }
    const anchors: Anchor[] = [];
    for (let at = 0; at < this.#blocks.length; at += STEP) {
      const [key, line = 0, last = 0] = this.#blocks.slice(at, at + STEP);
      const element = elements.get(String(key));
      if (element) anchors.push(anchorOf(element, line, last));
    }
    return anchors;
  }

  #mark(): void {
    const element = this.#blockAt(this.#cursor);
    if (element === this.#marked && (element?.hasAttribute(MARK) ?? true)) return;
    this.#marked?.removeAttribute(MARK);
    element?.setAttribute(MARK, '');
    this.#marked = element;
  }

  #isMarked(): boolean {
    return this.#marked?.isConnected === true && this.#marked.hasAttribute(MARK);
  }

  #blockAt(line: number | undefined): Element | null {
    if (line === undefined) return null;
    for (let at = 0; at < this.#blocks.length; at += STEP) {
      const [key, first = 0, last = 0] = this.#blocks.slice(at, at + STEP);
      if (line >= first && line <= last) return this.document.querySelector(`[data-block="${String(key)}"]`);
    }
    return null;
  }
}

function anchorOf(element: Element, line: number, last: number): Anchor {
  const { top, bottom } = element.getBoundingClientRect();
  const reach = line === last ? reachOf(element) : undefined;
  return {
    line,
    endLine: last + 1,
    top: top + scrollY,
    bottom: bottom + scrollY,
    ...(reach !== undefined && { reach: reach + scrollY }),
  };
}

/** See {@link Anchor.reach}: from the caret behind the last character. */
function reachOf(element: Element): number | undefined {
  const text = element.lastChild;
  if (!(text instanceof Text) || element.clientWidth === 0) return undefined;
  const range = element.ownerDocument.createRange();
  range.setStart(text, text.data.length);
  const caret = range.getBoundingClientRect();
  const { left, right } = element.getBoundingClientRect();
  const filled = getComputedStyle(element).direction === 'rtl' ? right - caret.left : caret.left - left;
  return caret.top + caret.height * Math.min(Math.max(filled / (right - left), 0), 1);
}
