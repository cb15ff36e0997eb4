/** Handlers of what is set in text: crossheads, lists, quotations, verse. */
import type { Block, Inline } from '../../../article/types';
import { attributes, box, crosshead, list, paragraph, part, pullQuote, run } from '../build';
import { type Handler, type Read, titled } from './flow';
import {
  attributeOf,
  childrenOf,
  elementsOf,
  hasClass,
  isElement,
  type Markup,
  type MarkupElement,
  textOf,
} from './node';
import { isSaying, wordsOf } from './words';

export const heading: Handler = ({ children }, read) => {
  const words = wordsOf(children.filter(child => !isElement(child) || child.name !== 'img'));
  const pictures = elementsOf({ name: '', attributes: {}, children }, 'img').flatMap(image => read([image]));
  return [...(words.some(isSaying) ? [crosshead(onOneLine(words))] : []), ...pictures];
};

/** Line breaks as blanks, for what stands on one line. */
export const onOneLine = (words: readonly Inline[]): Inline[] =>
  words.map(node => (node.type === 'text' ? { ...node, value: node.value.replace(/\s*\n\s*/g, ' ') } : node));

export const lists: Handler = (element, read) => {
  const items = itemsOf(element);
  const blocks: Block[] =
    items.length > 0
      ? [
          list(
            items.map(({ words }) => words),
            element.name === 'ol',
          ),
        ]
      : [];
  const [first] = blocks;
  if (first?.type === 'list' && first.ordered)
    first.children.forEach((item, at) => {
      const value = items[at]?.value;
      if (value !== undefined) item.marker = part(value);
    });
  return [...blocks, ...picturesIn(element, read)];
};

interface Item {
  readonly words: readonly Inline[];
  /** The number that is printed before it, where the document says so. */
  readonly value?: string;
}

/** Items, those of lists in lists after the one that holds them. */
function itemsOf(element: MarkupElement): Item[] {
  return childrenOf(element).flatMap(child => {
    if (child.name !== 'li') return itemsOf(child);
    const own = child.children.filter(node => !isElement(node) || !['ol', 'ul'].includes(node.name));
    const words = onOneLine(wordsOf(own.flatMap(apart)));
    const value = attributeOf(child, 'value');
    const inner = childrenOf(child, 'ol', 'ul').flatMap(itemsOf);
    return [
      ...(words.some(isSaying) ? [{ words, ...(value !== undefined && /^\d{1,2}$/.test(value) && { value }) }] : []),
      ...inner,
    ];
  });
}

/** Paragraphs within an item are parted by a blank. */
const apart = (node: Markup): Markup[] =>
  isElement(node) && ['p', 'div'].includes(node.name) ? [' ', ...node.children, ' '] : [node];

const picturesIn = (element: MarkupElement, read: Read): Block[] =>
  elementsOf(element, 'img').flatMap(image => read([image]));

/** A quotation set apart, with who said it under it. */
export const pullQuotes: Handler = element => {
  const [credit] = elementsOf(element, 'figcaption', 'footer', 'cite', 'credit');
  const [quoted = element] = elementsOf(element, 'blockquote', 'q');
  const words = onOneLine(wordsOf(quoted.children.filter(child => child !== credit).flatMap(apart)));
  if (!words.some(isSaying)) return [];
  const name = textOf(credit)?.replace(/^(?:--?|[–—])\s*/, '') ?? attributeOf(element, 'quote-source');
  return [pullQuote(withoutMarks(words), name)];
};

/** Layouts draw the marks. */
function withoutMarks(words: readonly Inline[]): readonly Inline[] {
  const [only] = words;
  if (words.length !== 1 || only?.type !== 'text') return words;
  const inner = /^["“«](.*)["”»]$/s.exec(only.value)?.[1];
  return inner === undefined || /["“”«»]/.test(inner) ? words : [{ type: 'text', value: inner }];
}

const isHeading = (name: string): boolean => /^(?:h[1-6]|hl2)$/.test(name);

/** A document quoted at length. */
export const extracts: Handler = ({ children }, read) => {
  const [title, rest] = titled(children, isHeading);
  const blocks = read(rest.flatMap(node => (isElement(node) && node.name === 'blockquote' ? node.children : [node])));
  if (blocks.length === 0 && title === undefined) return [];
  return [{ type: 'extract', attributes: [], children: blocks, ...(title !== undefined && { title: part(title) }) }];
};

export const boxes: Handler = ({ children }, read) => {
  const [title, rest] = titled(children, name => isHeading(name) || name === 'summary');
  const source = rest.filter(isElement).find(child => hasClass(child, 'source') || child.name === 'datasource');
  const text = textOf(source)?.replace(/^[^:：]{1,20}[:：]\s*/, '');
  return [box(title, read(rest.filter(node => node !== source)), text)];
};

/** Our own, with the date in its label. */
export const corrections: Handler = ({ children }, read) => {
  const label = children.filter(isElement).find(child => hasClass(child, 'label'));
  const date = label && elementsOf(label, 'time').flatMap(time => attributeOf(time, 'datetime') ?? [])[0];
  return [
    { type: 'correction', attributes: attributes({ date }), children: read(children.filter(child => child !== label)) },
  ];
};

/** Stanzas are paragraphs, lines stand between line breaks. */
export const verses: Handler = ({ children }, read) => {
  const [title, rest] = titled(children, isHeading);
  const lines = read(rest)
    .filter(block => block.type === 'paragraph')
    .flatMap(({ children: [words] }, at) => [...(at > 0 ? [run('')] : []), ...linesIn(words.children).map(run)]);
  return [{ type: 'verse', attributes: [], children: lines, ...(title !== undefined && { title: part(title) }) }];
};

function linesIn(words: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const node of words) {
    const [first = '', ...more] = node.type === 'text' ? node.value.split('\n') : [];
    if (node.type !== 'text') lines.at(-1)?.push(node);
    else {
      if (first !== '') lines.at(-1)?.push({ type: 'text', value: first });
      lines.push(...more.map((value): Inline[] => (value === '' ? [] : [{ type: 'text', value }])));
    }
  }
  return lines;
}

/** Text whose line ends count. */
export const preformatted: Handler = element =>
  element.children.length === 0
    ? []
    : textLines(element)
        .split(/\n[ \t]*\n/)
        .map(text => text.replace(/[ \t]+/g, ' ').trim())
        .filter(text => text !== '')
        .map(text => paragraph(text));

const textLines = (node: Markup): string =>
  isElement(node) ? (node.name === 'br' ? '\n' : node.children.map(textLines).join('')) : node;
