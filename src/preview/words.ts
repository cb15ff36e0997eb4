/** Finds words in the text of an element. */

/** A piece of text, and where it starts in the text of the whole. */
interface Piece {
  readonly node: Text;
  readonly start: number;
}

/** The words, where they stand so many times `before`, or the last time that they stand there; `undefined` where they do not. */
export function rangeOf(element: Element, words: string, before: number): Range | undefined {
  const text = element.textContent;
  let start = text.indexOf(words);
  if (words === '' || start < 0) return undefined;
  for (let count = 0; count < before; count++) {
    const next = text.indexOf(words, start + 1);
    if (next < 0) break;
    start = next;
  }
  return rangeBetween(piecesOf(element), start, start + words.length);
}

/** The first word of an element, for what is said of it as a whole. */
export function firstWord(element: Element): Range | undefined {
  const [word = ''] = /\S+/.exec(element.textContent) ?? [];
  return rangeOf(element, word, 0);
}

function piecesOf(element: Element): readonly Piece[] {
  const pieces: Piece[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let start = 0, node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    pieces.push({ node, start });
    start += node.data.length;
  }
  return pieces;
}

function rangeBetween(pieces: readonly Piece[], from: number, to: number): Range | undefined {
  const first = pieces.filter(({ start }) => start <= from).at(-1);
  const last = pieces.filter(({ start }) => start < to).at(-1);
  if (!first || !last) return undefined;
  const range = document.createRange();
  range.setStart(first.node, from - first.start);
  range.setEnd(last.node, to - last.start);
  return range;
}
