/** A page in HTML as the text it is read from: a line for each piece, each picture's description in its place. */
import { attributeOf, isElement, type Markup, type MarkupElement } from '../markup/node';
import { parseHtml } from '../markup/html';
import { UNREAD } from '../markup/words';

/** Elements with a blank line before and behind them. */
const APART = new Set(['blockquote', 'h1', 'h2', 'h3', 'h4', 'ol', 'p', 'ul']);
/** Elements that end the line. */
const LINES = new Set(['center', 'div', 'figcaption', 'figure', 'hr', 'li', 'table', 'td', 'th', 'tr']);
/** Pictures for looks are lower or narrower. Pixels. */
const SMALLEST = 40;

export const isHtml = (source: string): boolean => /<(?:html|body|table|p)[\s>]/i.test(source);

/** Marks for where a line ends, and where a blank line stands, before they are put together. */
const [BREAK, BLANK] = ['\u2028', '\u2029'];

/** Blanks with the marks among them: of many ends of elements in a row one line end is left. */
const ENDS = /[ \u00a0\n\u2028\u2029]*[\n\u2028\u2029][ \u00a0\n\u2028\u2029]*/g;

export const flattened = (source: string): string =>
  `${lineOf(parseHtml(source))
    .replace(ENDS, ends => (ends.includes(BLANK) || ends.split('\n').length > 2 ? '\n\n' : '\n'))
    .trim()}\n`;

function lineOf(node: Markup): string {
  if (!isElement(node)) return node.replace(/\s+/g, ' ');
  if (UNREAD.has(node.name)) return '';
  if (node.name === 'br') return '\n';
  if (node.name === 'img') return pictureLine(node);
  const inner = node.children.map(lineOf).join('');
  if (APART.has(node.name)) return BLANK + inner + BLANK;
  return LINES.has(node.name) ? BREAK + inner + BREAK : inner;
}

function pictureLine(image: MarkupElement): string {
  const isSmall = ['height', 'width'].some(side => Number(attributeOf(image, side) ?? SMALLEST) < SMALLEST);
  const alt = attributeOf(image, 'alt');
  return isSmall || alt === undefined ? '' : BREAK + alt + BREAK;
}
