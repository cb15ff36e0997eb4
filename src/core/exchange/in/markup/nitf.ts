/** NITF's body: HTML's elements in part, and its own for pictures, clips and quotations. */
import { clip, note, picture } from '../build';
import { HTML } from './blocks';
import { type Handler, type Handlers, reader } from './flow';
import { internetLinks } from './related';
import { attributeOf, childrenOf, elementsOf, hasClass, type MarkupElement, textOf } from './node';
import { extracts, heading, onOneLine, pullQuotes } from './text';
import { wordsOf } from './words';

const quotations: Handler = (element, read) =>
  hasClass(element, 'pullquote') || attributeOf(element, 'quote-source') !== undefined
    ? pullQuotes(element, read)
    : extracts(element, read);

const media: Handler = element => {
  const [caption] = childrenOf(element, 'media-caption');
  const producer = textOf(childrenOf(element, 'media-producer')[0]);
  const src = sourceOf(element);
  const medium = attributeOf(element, 'media-type')?.toLowerCase();
  const words = onOneLine(wordsOf(caption?.children.flatMap(child => [child, ' ']) ?? []));
  if (medium === 'audio' || medium === 'video') return [clip(medium, textOf(caption) ?? '', { by: producer, src })];
  const [alt] = childrenOf(element, 'media-reference').flatMap(each => attributeOf(each, 'alternate-text') ?? []);
  if (src === undefined && alt === undefined && words.length === 0) return [];
  return [
    picture({
      ...(alt !== undefined && { alt }),
      ...(src !== undefined && { src }),
      ...(words.length > 0 && { caption: words }),
      ...(producer !== undefined && { credit: producer }),
    }),
  ];
};

const sourceOf = (element: MarkupElement): string | undefined =>
  elementsOf(element, 'media-reference').flatMap(each => attributeOf(each, 'source') ?? [])[0];

const NITF: Handlers = {
  classes: { ...HTML.classes, links: internetLinks, pullquote: pullQuotes },
  names: {
    ...HTML.names,
    hl1: heading,
    hl2: heading,
    bq: quotations,
    media,
    note: element => {
      const text = textOf(element);
      return text === undefined ? [] : [note(text)];
    },
  },
};

export const nitfBlocks = reader(NITF);
