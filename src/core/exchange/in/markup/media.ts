/** Handlers of pictures, clips, embeds and tables. */
import type { Block, Table } from '../../../article/types';
import { safeTarget } from '../../../layout/links';
import { attributes, clip, part, picture, run } from '../build';
import { type Handler, titled } from './flow';
import { attributeOf, elementsOf, hasClass, type MarkupElement, textOf } from './node';
import { onOneLine, pullQuotes } from './text';
import { wordsOf } from './words';

/** Pictures of one dot count visits. */
const isTracker = (image: MarkupElement): boolean =>
  ['height', 'width'].some(side => /^[0-2](?:px)?$/.test(attributeOf(image, side) ?? ''));

const LAZY = ['data-src', 'data-original', 'data-lazy-src', 'src'];

function sourceOf(image: MarkupElement): string {
  const source = LAZY.map(name => attributeOf(image, name)).find(
    value => value !== undefined && !/^data:/i.test(value),
  );
  return safeTarget(source ?? '') ?? '';
}

export const images: Handler = image => {
  const [src, alt] = [sourceOf(image), textOf(attributeOf(image, 'alt') ?? '')];
  if (isTracker(image) || (src === '' && alt === undefined)) return [];
  return [picture({ src, ...(alt !== undefined && { alt }) })];
};

/** Our own, for a picture whose file was not there. */
export const missingPictures: Handler = element => [picture({ alt: attributeOf(element, 'aria-label') ?? '' })];

/** What a class says it is: "photo-credit", "copyright-holder". */
const isCredit = ({ attributes: { class: names = '' } }: MarkupElement): boolean =>
  /credit|copyright|attribution|photographer/i.test(names);

/** A figure: a picture with its caption, a table, a clip, or a quotation with who said it. */
export const figures: Handler = (figure, read) => {
  if (elementsOf(figure, 'blockquote').length > 0) return pullQuotes(figure, read);
  const [caption] = elementsOf(figure, 'figcaption');
  const [first, ...more] = read(figure.children.filter(child => child !== caption));
  if (first?.type !== 'picture') return first && [first, ...more, ...(caption ? read([caption]) : [])];
  return [picture({ alt: first.alt.value, src: first.src.value, ...captionOf(caption) }), ...more];
};

function captionOf(caption: MarkupElement | undefined): { caption?: ReturnType<typeof wordsOf>; credit?: string } {
  if (!caption) return {};
  const credit = elementsOf(caption, 'span', 'p', 'div', 'small', 'cite').find(isCredit);
  const words = onOneLine(wordsOf(without(caption, credit).children));
  const label = textOf(credit)?.replace(/^[^:：]{1,20}[:：]\s*/, '');
  return { ...(words.length > 0 && { caption: words }), ...(label !== undefined && { credit: label }) };
}

/** The element without one that is somewhere in it. */
function without(element: MarkupElement, gone: MarkupElement | undefined): MarkupElement {
  const children = element.children
    .filter(child => child !== gone)
    .map(child => (typeof child === 'string' ? child : without(child, gone)));
  return { ...element, children };
}

export const recordings: Handler = element => {
  const [source] = [element, ...elementsOf(element, 'source')].flatMap(each => attributeOf(each, 'src') ?? []);
  const line = attributeOf(element, 'title') ?? attributeOf(element, 'aria-label') ?? '';
  const src = safeTarget(source ?? '');
  return src === undefined && line === '' ? [] : [clip(element.name === 'audio' ? 'audio' : 'video', line, { src })];
};

/** Our own: who is heard, and the line in quotation marks, which may be a link to the recording. */
export const clips: Handler = element => {
  const [speaker] = elementsOf(element, 'p').filter(child => hasClass(child, 'speaker'));
  const [line] = elementsOf(element, 'p').filter(child => hasClass(child, 'line'));
  const words = (textOf(line) ?? '').replace(/^["“„«](?:\u00a0| )?|(?:\u00a0| )?["”“»]$/g, '');
  const [link] = line ? elementsOf(line, 'a') : [];
  const values = { by: textOf(speaker), src: attributeOf(link, 'href') };
  return [clip(hasClass(element, 'audio') ? 'audio' : 'video', words, values)];
};

const embed = (what: string, url: string): Block => ({
  type: 'embed',
  what: part(what),
  attributes: attributes({ url }),
});

/** Nothing is loaded: the address stays, to be looked at. */
export const frames: Handler = element => {
  const url = safeTarget(attributeOf(element, 'src') ?? attributeOf(element, 'data') ?? '');
  if (url === undefined || !/^(?:https?:)?\/\//i.test(url)) return [];
  return [embed(attributeOf(element, 'title') ?? url, url)];
};

export const embeds: Handler = element => {
  const [link] = elementsOf(element, 'a');
  const what = textOf(link) ?? textOf(element) ?? '';
  return [embed(what, attributeOf(link, 'href') ?? '')];
};

/** A table of figures; one that holds a single column or row is there for looks, and its cells are read as they come. */
export const tables: Handler = (element, read) => {
  const rows = elementsOf(element, 'tr');
  const cells = rows.map(row => row.children.filter(child => typeof child !== 'string' && /^t[dh]$/.test(child.name)));
  const isForLooks = rows.length < 2 || cells.every(row => row.length < 2) || elementsOf(element, 'table').length > 0;
  if (isForLooks) return read(element.children.flatMap(child => (typeof child === 'string' ? [] : [child])));
  const [caption] = elementsOf(element, 'caption');
  return [
    table(
      textOf(caption),
      cells.map(row => row.map(cell => onOneLine(wordsOf([cell])))),
    ),
  ];
};

const table = (title: string | undefined, rows: readonly (readonly ReturnType<typeof wordsOf>[])[]): Table => ({
  type: 'table',
  attributes: [],
  children: rows.map(cells => ({ type: 'row', children: cells.map(run) })),
  ...(title !== undefined && { title: part(title) }),
});

/** Our own: a table with its title before it. */
export const titledTables: Handler = (element, read) => {
  const [title, rest] = titled(element.children, name => /^h[1-6]$/.test(name));
  return read(rest).map(block =>
    block.type === 'table' && title !== undefined ? { ...block, title: part(title) } : block,
  );
};
